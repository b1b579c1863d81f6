# Checks every tab of an auditor pack against its tab Integrity: python3 check.py pack.xlsx
import datetime, decimal, hashlib, re, sys, zipfile
import xml.etree.ElementTree as tree
MAIN = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
LINK = '{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id'
book = zipfile.ZipFile(sys.argv[1])
def part(name):
    return tree.fromstring(book.read(name))
def text(node):
    said = ''.join(piece.text or '' for piece in node.iter(MAIN + 't'))
    return re.sub('_x([0-9A-Fa-f]{4})_', lambda code: chr(int(code.group(1), 16)), said)
shared = []
if 'xl/sharedStrings.xml' in book.namelist():
    shared = [text(item) for item in part('xl/sharedStrings.xml')]
styles = part('xl/styles.xml')
formats = {one.get('numFmtId'): one.get('formatCode') for one in styles.iter(MAIN + 'numFmt')}
days = ['y' in formats.get(one.get('numFmtId'), '') for one in styles.find(MAIN + 'cellXfs')]
places = {one.get('Id'): one.get('Target') for one in part('xl/_rels/workbook.xml.rels')}
sheets = {}
for sheet in part('xl/workbook.xml').iter(MAIN + 'sheet'):
    sheets[sheet.get('name')] = 'xl/' + places[sheet.get(LINK)].replace('/xl/', '')
def said(cell):
    kind = cell.get('t', 'n')
    if kind == 'inlineStr':
        return text(cell.find(MAIN + 'is'))
    stored = cell.find(MAIN + 'v').text
    if kind == 's':
        return shared[int(stored)]
    if days[int(cell.get('s', '0'))]:
        return str(datetime.date(1899, 12, 30) + datetime.timedelta(int(float(stored))))
    return format(decimal.Decimal(stored).normalize(), 'f')
def place(cell):
    return len(cell.get('r')), cell.get('r')
def table(name):
    rows = [row for row in part(sheets[name]).iter(MAIN + 'row') if int(row.get('r')) >= 5]
    rows.sort(key=lambda row: int(row.get('r')))
    return [[said(cell) for cell in sorted(row, key=place)] for row in rows]
broken = 0
listed = table('Integrity')[2:]
rest = [tab for tab in sheets if tab not in [row[0] for row in listed]]
rest = [tab for tab in rest if tab not in ('Cover', 'Contents', 'Integrity')]
for tab, size, stated, _ in listed:
    # A table that is too long for one tab stands on several: Changes 1, Changes 2.
    parts = [tab] if tab in sheets else []
    parts = parts or [one for one in rest if tab.startswith(one.rpartition(' ')[0] or '?')]
    rest = [one for one in rest if one not in parts]
    if not parts:
        broken += 1
        print('MISSING', tab)
        continue
    rows = [row for at, one in enumerate(parts) for row in table(one)[min(at, 1):]]
    if size == '0':
        rows = rows[:1]
    made = hashlib.sha256('\n'.join('\x1f'.join(row) for row in rows).encode('utf-8')).hexdigest()
    same = made == stated and len(rows) == int(size) + 1
    broken += not same
    print('unchanged' if same else 'CHANGED', tab)
for tab in rest:
    broken += 1
    print('ADDED', tab)
sys.exit(1 if broken else 0)
