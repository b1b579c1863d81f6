package org.igworkbench.store;

import java.sql.SQLException;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingSQLContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;
import org.jooq.Field;
import org.jooq.TableField;
import org.jooq.impl.AbstractBinding;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// Hands bytes over to H2 as what they are.
///
/// jOOQ makes two large objects of each, which H2 keeps until the change has ended: those of a
/// hundred thousand requests don't fit into the memory.
final class PlainBytes extends AbstractBinding<byte[], byte[]> {

  private static final long serialVersionUID = 1L;

  /// A column of bytes, read and written so.
  static Field<byte[]> of(TableField<?, byte[]> column) {
    var type = SQLDataType.VARBINARY.asConvertedDataType(new PlainBytes());
    return DSL.field(column.getQualifiedName(), type);
  }

  @Override
  public Converter<byte[], byte[]> converter() {
    return Converter.of(byte[].class, byte[].class, bytes -> bytes, bytes -> bytes);
  }

  @Override
  public void sql(BindingSQLContext<byte[]> context) {
    context.render().sql(context.variable());
  }

  @Override
  public void set(BindingSetStatementContext<byte[]> context) throws SQLException {
    context.statement().setBytes(context.index(), context.value());
  }

  @Override
  public void get(BindingGetResultSetContext<byte[]> context) throws SQLException {
    context.value(context.resultSet().getBytes(context.index()));
  }
}
