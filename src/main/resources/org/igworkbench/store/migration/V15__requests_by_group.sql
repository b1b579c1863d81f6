-- Words are found anew when the workspace is opened: from now on, beginnings of words and the places at
-- which requests stand in the orders of the lists are kept like words.
delete from request_word;
