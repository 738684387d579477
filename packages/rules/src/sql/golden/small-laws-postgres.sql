-- 32 nodes
SELECT CASE n0 WHEN 0 THEN 'must' WHEN 1 THEN 'may' WHEN 2 THEN 'must-not' WHEN 3 THEN 'not-required' WHEN 4 THEN 'no-rule' WHEN 5 THEN 'contested' WHEN 6 THEN 'undetermined' ELSE 'impossible' END AS "hold",
  CASE n1 WHEN 0 THEN 'must' WHEN 1 THEN 'may' WHEN 2 THEN 'must-not' WHEN 3 THEN 'not-required' WHEN 4 THEN 'no-rule' WHEN 5 THEN 'contested' WHEN 6 THEN 'undetermined' ELSE 'impossible' END AS "tell"
FROM (SELECT CASE WHEN n0 >= 26 AND n0 < 35 THEN ('{4,7,4,4,2,6,4,6,6}'::integer[])[(n0 - 26 + c4) + 1] ELSE n0 END AS n0, CASE WHEN n1 >= 81 AND n1 < 93 THEN ('{4,7,4,5,7,5,6,7,6,1,7,1}'::integer[])[(n1 - 81 + c4) + 1] ELSE n1 END AS n1
FROM (SELECT c4, CASE WHEN n0 >= 17 AND n0 < 26 THEN ('{26,7,26,29,7,29,32,4,32}'::integer[])[(n0 - 17 + c3) + 1] ELSE n0 END AS n0, CASE WHEN n1 >= 45 AND n1 < 81 THEN ('{81,84,87,90,84,87,87,84,87,81,7,81,90,7,90,87,7,87,4,5,6,1,5,6,6,5,6,4,7,4,1,7,1,6,7,6}'::integer[])[(n1 - 45 + c3) + 1] ELSE n1 END AS n1
FROM (SELECT c3, c4, n0, CASE WHEN n1 >= 17 AND n1 < 45 THEN ('{45,48,48,48,48,51,51,54,57,57,57,57,60,60,63,66,66,66,66,69,69,72,75,75,75,75,78,78}'::integer[])[(n1 - 17 + c2) + 1] ELSE n1 END AS n1
FROM (SELECT c2, c3, c4, CASE WHEN n0 >= 11 AND n0 < 17 THEN ('{26,17,26,4,20,23}'::integer[])[(n0 - 11 + c1) + 1] ELSE n0 END AS n0, CASE WHEN n1 >= 11 AND n1 < 17 THEN ('{17,24,17,31,38,31}'::integer[])[(n1 - 11 + c1) + 1] ELSE n1 END AS n1
FROM (SELECT c1, c2, c3, c4, CASE WHEN n0 >= 8 AND n0 < 11 THEN ('{11,14,14}'::integer[])[(n0 - 8 + c0) + 1] ELSE n0 END AS n0, CASE WHEN n1 >= 8 AND n1 < 11 THEN ('{11,14,14}'::integer[])[(n1 - 8 + c0) + 1] ELSE n1 END AS n1
FROM (SELECT (CASE WHEN "paper" IN ('none', 'b', 'c') THEN 0 WHEN "paper" IN ('a') THEN 1 ELSE 2 END) AS c0,
  COALESCE(CAST("flag" AS INTEGER), 2) AS c1,
  (CASE WHEN "crime" IS NULL THEN 6 ELSE (CASE WHEN "crime" IN ('p3') THEN 2 WHEN "crime" IN ('p2') THEN 3 WHEN "crime" IN ('p1') THEN 4 ELSE 5 END) END) AS c2,
  COALESCE(CAST("other" AS INTEGER), 2) AS c3,
  (CASE WHEN "paper" IS NULL AND "paper.state" = 'unknowable' THEN 0 ELSE (CASE WHEN "paper" IN ('none', 'b', 'c') THEN 0 WHEN "paper" IN ('a') THEN 1 ELSE 2 END) END) AS c4,
  8 AS n0,
  8 AS n1
FROM facts AS f OFFSET 0) AS s0 OFFSET 0) AS s1 OFFSET 0) AS s2 OFFSET 0) AS s3 OFFSET 0) AS s4 OFFSET 0) AS walked

-- 14 nodes
SELECT "number",
  CASE n0 WHEN 0 THEN 'must' WHEN 1 THEN 'may' WHEN 2 THEN 'must-not' WHEN 3 THEN 'not-required' WHEN 4 THEN 'no-rule' WHEN 5 THEN 'contested' WHEN 6 THEN 'undetermined' ELSE 'impossible' END AS "as hold"
FROM (SELECT "number", CASE WHEN n0 >= 48 AND n0 < 54 THEN ('{2,1,6,2,6,6}'::integer[])[(n0 - 48 + c4) + 1] ELSE n0 END AS n0
FROM (SELECT "number", c4, CASE WHEN n0 >= 36 AND n0 < 48 THEN ('{2,48,51,2,4,6,2,6,6,6,4,6}'::integer[])[(n0 - 36 + c3) + 1] ELSE n0 END AS n0
FROM (SELECT "number", c3, c4, CASE WHEN n0 >= 24 AND n0 < 36 THEN ('{36,4,6,6,4,6,36,39,42,6,45,6}'::integer[])[(n0 - 24 + c2) + 1] ELSE n0 END AS n0
FROM (SELECT "number", c2, c3, c4, CASE WHEN n0 >= 12 AND n0 < 24 THEN ('{4,24,4,27,4,30,39,33,4,33,45,33}'::integer[])[(n0 - 12 + c1) + 1] ELSE n0 END AS n0
FROM (SELECT "number", c1, c2, c3, c4, CASE WHEN n0 >= 8 AND n0 < 12 THEN ('{4,12,16,20}'::integer[])[(n0 - 8 + c0) + 1] ELSE n0 END AS n0
FROM (SELECT "number",
  (CASE WHEN "event.date" IS NULL THEN 3 WHEN "event.date" < DATE '2014-12-14' THEN 0 WHEN "event.date" < DATE '2018-11-14' THEN 1 ELSE 2 END) AS c0,
  (CASE WHEN "paper" IN ('none') THEN 0 WHEN "paper" IN ('detainer') THEN 1 WHEN "paper" IN ('i-200') THEN 2 ELSE 3 END) AS c1,
  (CASE WHEN "agency" IN ('jail') THEN 0 WHEN "agency" IN ('school', 'shelter') THEN 1 ELSE 2 END) AS c2,
  COALESCE(CAST("paper.judge" AS INTEGER), 2) AS c3,
  COALESCE(CAST(COALESCE("convicted", _q0) AS INTEGER), 2) AS c4,
  8 AS n0
FROM (SELECT f.*, CASE WHEN "convictions" IS NULL THEN NULL ELSE (SELECT CASE WHEN count(*) FILTER (WHERE t) > 0 THEN TRUE WHEN COALESCE("convictions.complete", FALSE) AND count(*) FILTER (WHERE t IS NULL) = 0 THEN FALSE END FROM (SELECT (CAST(NULLIF(NULLIF(r.v ->> 'serious', 'unknown'), 'unknowable') AS boolean) AND (CAST(CAST(NULLIF(NULLIF(r.v ->> 'judgment', 'unknown'), 'unknowable') AS date) + make_interval(years => CAST(CAST(5 AS BIGINT) AS integer)) AS date) > "arrest.date")) AS t FROM jsonb_array_elements("convictions") AS r(v)) AS q) END AS _q0
FROM (SELECT * FROM requests) AS f OFFSET 0) AS f OFFSET 0) AS s0 OFFSET 0) AS s1 OFFSET 0) AS s2 OFFSET 0) AS s3 OFFSET 0) AS s4 OFFSET 0) AS walked
