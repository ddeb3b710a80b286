-- name: size$
SELECT c.page_count * s.page_size FROM pragma_page_count() AS c, pragma_page_size() AS s;
