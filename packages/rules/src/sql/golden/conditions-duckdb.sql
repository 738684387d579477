-- fact event.date
-- state said.state
-- fact said
-- fact paper
-- fact other
-- fact crime
-- fact flag
-- fact age
-- fact rows
-- complete rows.complete
-- answer listed-hit
-- fact sum
-- fact start
-- fact end
-- fact limit
-- answer listed-plain
SELECT CASE n0 WHEN 0 THEN 'must' WHEN 1 THEN 'may' WHEN 2 THEN 'must-not' WHEN 3 THEN 'not-required' WHEN 4 THEN 'no-rule' WHEN 5 THEN 'contested' WHEN 6 THEN 'undetermined' ELSE 'impossible' END AS "act-0",
  CASE n1 WHEN 0 THEN 'must' WHEN 1 THEN 'may' WHEN 2 THEN 'must-not' WHEN 3 THEN 'not-required' WHEN 4 THEN 'no-rule' WHEN 5 THEN 'contested' WHEN 6 THEN 'undetermined' ELSE 'impossible' END AS "act-1",
  CASE n2 WHEN 0 THEN 'must' WHEN 1 THEN 'may' WHEN 2 THEN 'must-not' WHEN 3 THEN 'not-required' WHEN 4 THEN 'no-rule' WHEN 5 THEN 'contested' WHEN 6 THEN 'undetermined' ELSE 'impossible' END AS "act-2",
  CASE n3 WHEN 0 THEN 'must' WHEN 1 THEN 'may' WHEN 2 THEN 'must-not' WHEN 3 THEN 'not-required' WHEN 4 THEN 'no-rule' WHEN 5 THEN 'contested' WHEN 6 THEN 'undetermined' ELSE 'impossible' END AS "act-3",
  CASE n4 WHEN 0 THEN 'must' WHEN 1 THEN 'may' WHEN 2 THEN 'must-not' WHEN 3 THEN 'not-required' WHEN 4 THEN 'no-rule' WHEN 5 THEN 'contested' WHEN 6 THEN 'undetermined' ELSE 'impossible' END AS "act-4",
  CASE n5 WHEN 0 THEN 'must' WHEN 1 THEN 'may' WHEN 2 THEN 'must-not' WHEN 3 THEN 'not-required' WHEN 4 THEN 'no-rule' WHEN 5 THEN 'contested' WHEN 6 THEN 'undetermined' ELSE 'impossible' END AS "act-5",
  CASE n6 WHEN 0 THEN 'must' WHEN 1 THEN 'may' WHEN 2 THEN 'must-not' WHEN 3 THEN 'not-required' WHEN 4 THEN 'no-rule' WHEN 5 THEN 'contested' WHEN 6 THEN 'undetermined' ELSE 'impossible' END AS "act-6",
  CASE n7 WHEN 0 THEN 'must' WHEN 1 THEN 'may' WHEN 2 THEN 'must-not' WHEN 3 THEN 'not-required' WHEN 4 THEN 'no-rule' WHEN 5 THEN 'contested' WHEN 6 THEN 'undetermined' ELSE 'impossible' END AS "act-7",
  CASE n8 WHEN 0 THEN 'must' WHEN 1 THEN 'may' WHEN 2 THEN 'must-not' WHEN 3 THEN 'not-required' WHEN 4 THEN 'no-rule' WHEN 5 THEN 'contested' WHEN 6 THEN 'undetermined' ELSE 'impossible' END AS "act-8",
  CASE n9 WHEN 0 THEN 'must' WHEN 1 THEN 'may' WHEN 2 THEN 'must-not' WHEN 3 THEN 'not-required' WHEN 4 THEN 'no-rule' WHEN 5 THEN 'contested' WHEN 6 THEN 'undetermined' ELSE 'impossible' END AS "act-9",
  CASE n10 WHEN 0 THEN 'must' WHEN 1 THEN 'may' WHEN 2 THEN 'must-not' WHEN 3 THEN 'not-required' WHEN 4 THEN 'no-rule' WHEN 5 THEN 'contested' WHEN 6 THEN 'undetermined' ELSE 'impossible' END AS "act-10",
  CASE n11 WHEN 0 THEN 'must' WHEN 1 THEN 'may' WHEN 2 THEN 'must-not' WHEN 3 THEN 'not-required' WHEN 4 THEN 'no-rule' WHEN 5 THEN 'contested' WHEN 6 THEN 'undetermined' ELSE 'impossible' END AS "act-11",
  CASE n12 WHEN 0 THEN 'must' WHEN 1 THEN 'may' WHEN 2 THEN 'must-not' WHEN 3 THEN 'not-required' WHEN 4 THEN 'no-rule' WHEN 5 THEN 'contested' WHEN 6 THEN 'undetermined' ELSE 'impossible' END AS "act-12",
  CASE n13 WHEN 0 THEN 'must' WHEN 1 THEN 'may' WHEN 2 THEN 'must-not' WHEN 3 THEN 'not-required' WHEN 4 THEN 'no-rule' WHEN 5 THEN 'contested' WHEN 6 THEN 'undetermined' ELSE 'impossible' END AS "act-13",
  CASE n14 WHEN 0 THEN 'must' WHEN 1 THEN 'may' WHEN 2 THEN 'must-not' WHEN 3 THEN 'not-required' WHEN 4 THEN 'no-rule' WHEN 5 THEN 'contested' WHEN 6 THEN 'undetermined' ELSE 'impossible' END AS "act-14",
  CASE n15 WHEN 0 THEN 'must' WHEN 1 THEN 'may' WHEN 2 THEN 'must-not' WHEN 3 THEN 'not-required' WHEN 4 THEN 'no-rule' WHEN 5 THEN 'contested' WHEN 6 THEN 'undetermined' ELSE 'impossible' END AS "act-15",
  CASE n16 WHEN 0 THEN 'must' WHEN 1 THEN 'may' WHEN 2 THEN 'must-not' WHEN 3 THEN 'not-required' WHEN 4 THEN 'no-rule' WHEN 5 THEN 'contested' WHEN 6 THEN 'undetermined' ELSE 'impossible' END AS "act-16",
  CASE n17 WHEN 0 THEN 'must' WHEN 1 THEN 'may' WHEN 2 THEN 'must-not' WHEN 3 THEN 'not-required' WHEN 4 THEN 'no-rule' WHEN 5 THEN 'contested' WHEN 6 THEN 'undetermined' ELSE 'impossible' END AS "act-17",
  CASE n18 WHEN 0 THEN 'must' WHEN 1 THEN 'may' WHEN 2 THEN 'must-not' WHEN 3 THEN 'not-required' WHEN 4 THEN 'no-rule' WHEN 5 THEN 'contested' WHEN 6 THEN 'undetermined' ELSE 'impossible' END AS "act-18",
  CASE n19 WHEN 0 THEN 'must' WHEN 1 THEN 'may' WHEN 2 THEN 'must-not' WHEN 3 THEN 'not-required' WHEN 4 THEN 'no-rule' WHEN 5 THEN 'contested' WHEN 6 THEN 'undetermined' ELSE 'impossible' END AS "act-19",
  CASE n20 WHEN 0 THEN 'must' WHEN 1 THEN 'may' WHEN 2 THEN 'must-not' WHEN 3 THEN 'not-required' WHEN 4 THEN 'no-rule' WHEN 5 THEN 'contested' WHEN 6 THEN 'undetermined' ELSE 'impossible' END AS "act-20",
  CASE n21 WHEN 0 THEN 'must' WHEN 1 THEN 'may' WHEN 2 THEN 'must-not' WHEN 3 THEN 'not-required' WHEN 4 THEN 'no-rule' WHEN 5 THEN 'contested' WHEN 6 THEN 'undetermined' ELSE 'impossible' END AS "act-21",
  CASE n22 WHEN 0 THEN 'must' WHEN 1 THEN 'may' WHEN 2 THEN 'must-not' WHEN 3 THEN 'not-required' WHEN 4 THEN 'no-rule' WHEN 5 THEN 'contested' WHEN 6 THEN 'undetermined' ELSE 'impossible' END AS "act-22",
  CASE n23 WHEN 0 THEN 'must' WHEN 1 THEN 'may' WHEN 2 THEN 'must-not' WHEN 3 THEN 'not-required' WHEN 4 THEN 'no-rule' WHEN 5 THEN 'contested' WHEN 6 THEN 'undetermined' ELSE 'impossible' END AS "act-23",
  CASE n24 WHEN 0 THEN 'must' WHEN 1 THEN 'may' WHEN 2 THEN 'must-not' WHEN 3 THEN 'not-required' WHEN 4 THEN 'no-rule' WHEN 5 THEN 'contested' WHEN 6 THEN 'undetermined' ELSE 'impossible' END AS "act-24",
  CASE n25 WHEN 0 THEN 'must' WHEN 1 THEN 'may' WHEN 2 THEN 'must-not' WHEN 3 THEN 'not-required' WHEN 4 THEN 'no-rule' WHEN 5 THEN 'contested' WHEN 6 THEN 'undetermined' ELSE 'impossible' END AS "act-25",
  CASE n26 WHEN 0 THEN 'must' WHEN 1 THEN 'may' WHEN 2 THEN 'must-not' WHEN 3 THEN 'not-required' WHEN 4 THEN 'no-rule' WHEN 5 THEN 'contested' WHEN 6 THEN 'undetermined' ELSE 'impossible' END AS "act-26",
  CASE n27 WHEN 0 THEN 'must' WHEN 1 THEN 'may' WHEN 2 THEN 'must-not' WHEN 3 THEN 'not-required' WHEN 4 THEN 'no-rule' WHEN 5 THEN 'contested' WHEN 6 THEN 'undetermined' ELSE 'impossible' END AS "act-27",
  CASE n28 WHEN 0 THEN 'must' WHEN 1 THEN 'may' WHEN 2 THEN 'must-not' WHEN 3 THEN 'not-required' WHEN 4 THEN 'no-rule' WHEN 5 THEN 'contested' WHEN 6 THEN 'undetermined' ELSE 'impossible' END AS "act-28",
  CASE n29 WHEN 0 THEN 'must' WHEN 1 THEN 'may' WHEN 2 THEN 'must-not' WHEN 3 THEN 'not-required' WHEN 4 THEN 'no-rule' WHEN 5 THEN 'contested' WHEN 6 THEN 'undetermined' ELSE 'impossible' END AS "act-29",
  CASE n30 WHEN 0 THEN 'must' WHEN 1 THEN 'may' WHEN 2 THEN 'must-not' WHEN 3 THEN 'not-required' WHEN 4 THEN 'no-rule' WHEN 5 THEN 'contested' WHEN 6 THEN 'undetermined' ELSE 'impossible' END AS "act-30",
  CASE n31 WHEN 0 THEN 'must' WHEN 1 THEN 'may' WHEN 2 THEN 'must-not' WHEN 3 THEN 'not-required' WHEN 4 THEN 'no-rule' WHEN 5 THEN 'contested' WHEN 6 THEN 'undetermined' ELSE 'impossible' END AS "act-31",
  CASE n32 WHEN 0 THEN 'must' WHEN 1 THEN 'may' WHEN 2 THEN 'must-not' WHEN 3 THEN 'not-required' WHEN 4 THEN 'no-rule' WHEN 5 THEN 'contested' WHEN 6 THEN 'undetermined' ELSE 'impossible' END AS "act-32",
  CASE n33 WHEN 0 THEN 'must' WHEN 1 THEN 'may' WHEN 2 THEN 'must-not' WHEN 3 THEN 'not-required' WHEN 4 THEN 'no-rule' WHEN 5 THEN 'contested' WHEN 6 THEN 'undetermined' ELSE 'impossible' END AS "act-33",
  CASE n34 WHEN 0 THEN 'must' WHEN 1 THEN 'may' WHEN 2 THEN 'must-not' WHEN 3 THEN 'not-required' WHEN 4 THEN 'no-rule' WHEN 5 THEN 'contested' WHEN 6 THEN 'undetermined' ELSE 'impossible' END AS "act-34",
  CASE n35 WHEN 0 THEN 'must' WHEN 1 THEN 'may' WHEN 2 THEN 'must-not' WHEN 3 THEN 'not-required' WHEN 4 THEN 'no-rule' WHEN 5 THEN 'contested' WHEN 6 THEN 'undetermined' ELSE 'impossible' END AS "act-35",
  CASE n36 WHEN 0 THEN 'must' WHEN 1 THEN 'may' WHEN 2 THEN 'must-not' WHEN 3 THEN 'not-required' WHEN 4 THEN 'no-rule' WHEN 5 THEN 'contested' WHEN 6 THEN 'undetermined' ELSE 'impossible' END AS "act-36",
  CASE n37 WHEN 0 THEN 'must' WHEN 1 THEN 'may' WHEN 2 THEN 'must-not' WHEN 3 THEN 'not-required' WHEN 4 THEN 'no-rule' WHEN 5 THEN 'contested' WHEN 6 THEN 'undetermined' ELSE 'impossible' END AS "act-37",
  CASE n38 WHEN 0 THEN 'must' WHEN 1 THEN 'may' WHEN 2 THEN 'must-not' WHEN 3 THEN 'not-required' WHEN 4 THEN 'no-rule' WHEN 5 THEN 'contested' WHEN 6 THEN 'undetermined' ELSE 'impossible' END AS "act-38",
  CASE n39 WHEN 0 THEN 'must' WHEN 1 THEN 'may' WHEN 2 THEN 'must-not' WHEN 3 THEN 'not-required' WHEN 4 THEN 'no-rule' WHEN 5 THEN 'contested' WHEN 6 THEN 'undetermined' ELSE 'impossible' END AS "act-39",
  CASE n40 WHEN 0 THEN 'must' WHEN 1 THEN 'may' WHEN 2 THEN 'must-not' WHEN 3 THEN 'not-required' WHEN 4 THEN 'no-rule' WHEN 5 THEN 'contested' WHEN 6 THEN 'undetermined' ELSE 'impossible' END AS "act-40",
  CASE n41 WHEN 0 THEN 'must' WHEN 1 THEN 'may' WHEN 2 THEN 'must-not' WHEN 3 THEN 'not-required' WHEN 4 THEN 'no-rule' WHEN 5 THEN 'contested' WHEN 6 THEN 'undetermined' ELSE 'impossible' END AS "act-41",
  CASE n42 WHEN 0 THEN 'must' WHEN 1 THEN 'may' WHEN 2 THEN 'must-not' WHEN 3 THEN 'not-required' WHEN 4 THEN 'no-rule' WHEN 5 THEN 'contested' WHEN 6 THEN 'undetermined' ELSE 'impossible' END AS "act-42",
  CASE n43 WHEN 0 THEN 'must' WHEN 1 THEN 'may' WHEN 2 THEN 'must-not' WHEN 3 THEN 'not-required' WHEN 4 THEN 'no-rule' WHEN 5 THEN 'contested' WHEN 6 THEN 'undetermined' ELSE 'impossible' END AS "act-43",
  CASE n44 WHEN 0 THEN 'must' WHEN 1 THEN 'may' WHEN 2 THEN 'must-not' WHEN 3 THEN 'not-required' WHEN 4 THEN 'no-rule' WHEN 5 THEN 'contested' WHEN 6 THEN 'undetermined' ELSE 'impossible' END AS "act-44",
  CASE n45 WHEN 0 THEN 'must' WHEN 1 THEN 'may' WHEN 2 THEN 'must-not' WHEN 3 THEN 'not-required' WHEN 4 THEN 'no-rule' WHEN 5 THEN 'contested' WHEN 6 THEN 'undetermined' ELSE 'impossible' END AS "act-45",
  CASE n46 WHEN 0 THEN 'must' WHEN 1 THEN 'may' WHEN 2 THEN 'must-not' WHEN 3 THEN 'not-required' WHEN 4 THEN 'no-rule' WHEN 5 THEN 'contested' WHEN 6 THEN 'undetermined' ELSE 'impossible' END AS "act-46",
  CASE n47 WHEN 0 THEN 'must' WHEN 1 THEN 'may' WHEN 2 THEN 'must-not' WHEN 3 THEN 'not-required' WHEN 4 THEN 'no-rule' WHEN 5 THEN 'contested' WHEN 6 THEN 'undetermined' ELSE 'impossible' END AS "act-47",
  CASE n48 WHEN 0 THEN 'must' WHEN 1 THEN 'may' WHEN 2 THEN 'must-not' WHEN 3 THEN 'not-required' WHEN 4 THEN 'no-rule' WHEN 5 THEN 'contested' WHEN 6 THEN 'undetermined' ELSE 'impossible' END AS "act-48",
  CASE n49 WHEN 0 THEN 'must' WHEN 1 THEN 'may' WHEN 2 THEN 'must-not' WHEN 3 THEN 'not-required' WHEN 4 THEN 'no-rule' WHEN 5 THEN 'contested' WHEN 6 THEN 'undetermined' ELSE 'impossible' END AS "act-49",
  CASE n50 WHEN 0 THEN 'must' WHEN 1 THEN 'may' WHEN 2 THEN 'must-not' WHEN 3 THEN 'not-required' WHEN 4 THEN 'no-rule' WHEN 5 THEN 'contested' WHEN 6 THEN 'undetermined' ELSE 'impossible' END AS "act-50",
  CASE n51 WHEN 0 THEN 'must' WHEN 1 THEN 'may' WHEN 2 THEN 'must-not' WHEN 3 THEN 'not-required' WHEN 4 THEN 'no-rule' WHEN 5 THEN 'contested' WHEN 6 THEN 'undetermined' ELSE 'impossible' END AS "act-51",
  CASE n52 WHEN 0 THEN 'must' WHEN 1 THEN 'may' WHEN 2 THEN 'must-not' WHEN 3 THEN 'not-required' WHEN 4 THEN 'no-rule' WHEN 5 THEN 'contested' WHEN 6 THEN 'undetermined' ELSE 'impossible' END AS "act-52",
  CASE n53 WHEN 0 THEN 'must' WHEN 1 THEN 'may' WHEN 2 THEN 'must-not' WHEN 3 THEN 'not-required' WHEN 4 THEN 'no-rule' WHEN 5 THEN 'contested' WHEN 6 THEN 'undetermined' ELSE 'impossible' END AS "act-53",
  CASE n54 WHEN 0 THEN 'must' WHEN 1 THEN 'may' WHEN 2 THEN 'must-not' WHEN 3 THEN 'not-required' WHEN 4 THEN 'no-rule' WHEN 5 THEN 'contested' WHEN 6 THEN 'undetermined' ELSE 'impossible' END AS "act-54",
  CASE n55 WHEN 0 THEN 'must' WHEN 1 THEN 'may' WHEN 2 THEN 'must-not' WHEN 3 THEN 'not-required' WHEN 4 THEN 'no-rule' WHEN 5 THEN 'contested' WHEN 6 THEN 'undetermined' ELSE 'impossible' END AS "act-55"
FROM (SELECT n0, n1, n2, n3, n4, n5, n6, n7, n8, n9, n10, n11, n12, n13, n14, n15, n16, n17, n18, n19, n20, n21, n22, n23, n24, n25, n26, n27, n28, n29, n30, n31, n32, n33, n34, n35, n36, n37, n38, n39, n40, n41, n42, n43, n44, n45, n46, n47, n48, n49, n50, n51, n52, n53, CASE WHEN n54 >= 8 AND n54 < 11 THEN list_extract('[4,0,6]'::INTEGER[], (n54 - 8 + c32) + 1) ELSE n54 END AS n54, n55
FROM (SELECT c32, n0, n1, n2, n3, n4, n5, n6, n7, n8, n9, n10, n11, n12, n13, n14, n15, n16, n17, n18, n19, n20, n21, n22, n23, n24, n25, n26, n27, n28, n29, n30, n31, n32, n33, n34, n35, n36, n37, n38, n39, n40, n41, n42, n43, n44, n45, n46, n47, n48, n49, n50, CASE WHEN n51 >= 8 AND n51 < 11 THEN list_extract('[4,0,6]'::INTEGER[], (n51 - 8 + c31) + 1) ELSE n51 END AS n51, n52, n53, n54, n55
FROM (SELECT c31, c32, n0, n1, n2, n3, n4, n5, n6, n7, n8, n9, n10, n11, n12, n13, n14, n15, n16, n17, n18, n19, n20, n21, n22, n23, n24, n25, n26, n27, n28, n29, n30, n31, n32, n33, n34, n35, n36, n37, n38, n39, n40, n41, n42, n43, n44, n45, n46, n47, n48, n49, CASE WHEN n50 >= 8 AND n50 < 11 THEN list_extract('[4,0,6]'::INTEGER[], (n50 - 8 + c30) + 1) ELSE n50 END AS n50, n51, n52, n53, n54, n55
FROM (SELECT c30, c31, c32, n0, n1, n2, n3, n4, n5, n6, n7, n8, n9, n10, n11, n12, n13, n14, n15, n16, n17, n18, n19, n20, n21, n22, n23, n24, n25, n26, n27, n28, n29, n30, n31, n32, n33, n34, n35, n36, n37, n38, n39, n40, n41, n42, n43, n44, n45, n46, n47, n48, CASE WHEN n49 >= 8 AND n49 < 11 THEN list_extract('[4,0,6]'::INTEGER[], (n49 - 8 + c29) + 1) ELSE n49 END AS n49, n50, n51, n52, n53, n54, n55
FROM (SELECT c29, c30, c31, c32, n0, n1, n2, n3, n4, n5, n6, n7, n8, n9, n10, n11, n12, n13, n14, n15, n16, n17, n18, n19, n20, n21, n22, n23, n24, n25, n26, n27, n28, n29, n30, n31, n32, n33, n34, n35, n36, n37, n38, n39, n40, n41, n42, n43, n44, n45, n46, n47, CASE WHEN n48 >= 8 AND n48 < 11 THEN list_extract('[4,0,6]'::INTEGER[], (n48 - 8 + c28) + 1) ELSE n48 END AS n48, n49, n50, n51, n52, n53, n54, n55
FROM (SELECT c28, c29, c30, c31, c32, n0, n1, n2, n3, n4, n5, n6, n7, n8, n9, n10, n11, n12, n13, n14, n15, n16, n17, n18, n19, n20, n21, n22, n23, n24, n25, n26, n27, n28, n29, n30, n31, n32, n33, n34, n35, n36, n37, n38, n39, n40, n41, n42, n43, n44, n45, n46, CASE WHEN n47 >= 8 AND n47 < 11 THEN list_extract('[4,0,6]'::INTEGER[], (n47 - 8 + c27) + 1) ELSE n47 END AS n47, n48, n49, n50, n51, n52, n53, n54, n55
FROM (SELECT c27, c28, c29, c30, c31, c32, n0, n1, n2, n3, n4, n5, n6, n7, n8, n9, n10, n11, n12, n13, n14, n15, n16, n17, n18, n19, n20, n21, n22, n23, n24, n25, n26, n27, n28, n29, n30, n31, n32, n33, n34, n35, n36, n37, n38, n39, n40, n41, n42, n43, n44, n45, CASE WHEN n46 >= 8 AND n46 < 11 THEN list_extract('[4,0,6]'::INTEGER[], (n46 - 8 + c26) + 1) ELSE n46 END AS n46, n47, n48, n49, n50, n51, n52, n53, n54, n55
FROM (SELECT c26, c27, c28, c29, c30, c31, c32, n0, n1, n2, n3, n4, n5, n6, n7, n8, n9, n10, n11, n12, n13, n14, n15, n16, n17, n18, n19, n20, n21, n22, n23, n24, n25, n26, n27, n28, n29, n30, n31, n32, n33, n34, n35, n36, n37, n38, n39, n40, n41, n42, n43, n44, CASE WHEN n45 >= 8 AND n45 < 11 THEN list_extract('[4,0,6]'::INTEGER[], (n45 - 8 + c25) + 1) ELSE n45 END AS n45, n46, n47, n48, n49, n50, n51, n52, n53, n54, n55
FROM (SELECT c25, c26, c27, c28, c29, c30, c31, c32, n0, n1, n2, n3, n4, n5, n6, n7, n8, n9, n10, n11, n12, n13, n14, n15, n16, n17, n18, n19, n20, n21, n22, n23, n24, n25, n26, n27, n28, n29, n30, n31, n32, n33, n34, n35, n36, n37, n38, n39, n40, n41, n42, n43, CASE WHEN n44 >= 8 AND n44 < 11 THEN list_extract('[4,0,6]'::INTEGER[], (n44 - 8 + c24) + 1) ELSE n44 END AS n44, n45, n46, n47, n48, n49, n50, n51, n52, n53, n54, n55
FROM (SELECT c24, c25, c26, c27, c28, c29, c30, c31, c32, n0, n1, n2, n3, n4, n5, n6, n7, n8, n9, n10, n11, n12, n13, n14, n15, n16, n17, n18, n19, n20, n21, n22, n23, n24, n25, n26, n27, n28, n29, n30, n31, n32, n33, n34, n35, n36, n37, n38, n39, n40, n41, n42, CASE WHEN n43 >= 8 AND n43 < 11 THEN list_extract('[4,0,6]'::INTEGER[], (n43 - 8 + c23) + 1) ELSE n43 END AS n43, n44, n45, n46, n47, n48, n49, n50, n51, n52, n53, n54, n55
FROM (SELECT c23, c24, c25, c26, c27, c28, c29, c30, c31, c32, n0, n1, n2, n3, n4, n5, n6, n7, n8, n9, n10, n11, n12, n13, n14, n15, n16, n17, n18, n19, n20, n21, n22, n23, n24, n25, n26, n27, n28, n29, n30, n31, n32, n33, n34, n35, n36, n37, n38, n39, n40, n41, CASE WHEN n42 >= 8 AND n42 < 11 THEN list_extract('[4,0,6]'::INTEGER[], (n42 - 8 + c22) + 1) ELSE n42 END AS n42, n43, n44, n45, n46, n47, n48, n49, n50, n51, n52, n53, n54, n55
FROM (SELECT c22, c23, c24, c25, c26, c27, c28, c29, c30, c31, c32, n0, n1, n2, n3, n4, n5, n6, n7, n8, n9, n10, n11, n12, n13, n14, n15, n16, n17, n18, n19, n20, n21, n22, n23, n24, n25, n26, n27, n28, n29, n30, n31, n32, n33, n34, n35, n36, n37, n38, n39, n40, CASE WHEN n41 >= 8 AND n41 < 11 THEN list_extract('[4,0,6]'::INTEGER[], (n41 - 8 + c21) + 1) ELSE n41 END AS n41, n42, n43, n44, n45, n46, n47, n48, n49, n50, n51, n52, n53, n54, n55
FROM (SELECT c21, c22, c23, c24, c25, c26, c27, c28, c29, c30, c31, c32, n0, n1, n2, n3, n4, n5, n6, n7, n8, n9, n10, n11, n12, n13, n14, n15, n16, n17, n18, n19, n20, n21, n22, n23, n24, n25, n26, n27, n28, n29, n30, n31, n32, n33, n34, n35, n36, n37, n38, n39, CASE WHEN n40 >= 8 AND n40 < 11 THEN list_extract('[4,0,6]'::INTEGER[], (n40 - 8 + c20) + 1) ELSE n40 END AS n40, n41, n42, n43, n44, n45, n46, n47, n48, n49, n50, n51, n52, n53, n54, n55
FROM (SELECT c20, c21, c22, c23, c24, c25, c26, c27, c28, c29, c30, c31, c32, n0, n1, n2, n3, n4, n5, n6, n7, n8, n9, n10, n11, n12, n13, n14, n15, n16, n17, n18, n19, n20, n21, n22, n23, n24, n25, n26, n27, n28, n29, n30, n31, n32, n33, n34, n35, n36, n37, n38, CASE WHEN n39 >= 8 AND n39 < 11 THEN list_extract('[4,0,6]'::INTEGER[], (n39 - 8 + c19) + 1) ELSE n39 END AS n39, n40, n41, n42, n43, n44, n45, n46, n47, n48, n49, n50, n51, n52, n53, n54, n55
FROM (SELECT c19, c20, c21, c22, c23, c24, c25, c26, c27, c28, c29, c30, c31, c32, n0, n1, n2, n3, n4, n5, n6, n7, n8, n9, n10, n11, n12, n13, n14, n15, n16, n17, n18, n19, n20, n21, n22, n23, n24, n25, n26, n27, n28, n29, n30, n31, n32, n33, n34, n35, n36, n37, CASE WHEN n38 >= 8 AND n38 < 11 THEN list_extract('[4,0,6]'::INTEGER[], (n38 - 8 + c18) + 1) ELSE n38 END AS n38, n39, n40, n41, n42, n43, n44, n45, n46, n47, n48, n49, n50, n51, n52, n53, n54, n55
FROM (SELECT c18, c19, c20, c21, c22, c23, c24, c25, c26, c27, c28, c29, c30, c31, c32, n0, n1, n2, n3, n4, n5, n6, n7, n8, n9, n10, n11, n12, n13, n14, n15, n16, n17, n18, n19, n20, n21, n22, n23, n24, n25, n26, n27, n28, n29, n30, n31, n32, n33, n34, n35, n36, CASE WHEN n37 >= 8 AND n37 < 11 THEN list_extract('[4,0,6]'::INTEGER[], (n37 - 8 + c17) + 1) ELSE n37 END AS n37, n38, n39, n40, n41, n42, n43, n44, n45, n46, n47, n48, n49, n50, n51, n52, n53, n54, n55
FROM (SELECT c17, c18, c19, c20, c21, c22, c23, c24, c25, c26, c27, c28, c29, c30, c31, c32, n0, n1, n2, n3, n4, n5, n6, n7, n8, n9, n10, n11, n12, n13, n14, n15, n16, n17, n18, n19, n20, n21, n22, n23, n24, n25, n26, n27, n28, n29, n30, n31, n32, n33, n34, n35, CASE WHEN n36 >= 8 AND n36 < 11 THEN list_extract('[4,0,6]'::INTEGER[], (n36 - 8 + c16) + 1) ELSE n36 END AS n36, n37, n38, n39, n40, n41, n42, n43, n44, n45, n46, n47, n48, n49, n50, n51, n52, n53, n54, n55
FROM (SELECT c16, c17, c18, c19, c20, c21, c22, c23, c24, c25, c26, c27, c28, c29, c30, c31, c32, n0, n1, n2, n3, n4, n5, n6, n7, n8, n9, n10, n11, n12, n13, n14, n15, n16, n17, n18, n19, n20, n21, n22, n23, n24, n25, n26, n27, n28, n29, n30, n31, n32, n33, n34, CASE WHEN n35 >= 8 AND n35 < 11 THEN list_extract('[4,0,6]'::INTEGER[], (n35 - 8 + c15) + 1) ELSE n35 END AS n35, n36, n37, n38, n39, n40, n41, n42, n43, n44, n45, n46, n47, n48, n49, n50, n51, n52, n53, n54, n55
FROM (SELECT c15, c16, c17, c18, c19, c20, c21, c22, c23, c24, c25, c26, c27, c28, c29, c30, c31, c32, n0, n1, n2, n3, n4, n5, n6, n7, n8, n9, n10, n11, n12, n13, n14, n15, n16, n17, n18, n19, n20, n21, n22, n23, n24, n25, n26, n27, n28, n29, n30, n31, n32, n33, CASE WHEN n34 >= 8 AND n34 < 11 THEN list_extract('[4,0,6]'::INTEGER[], (n34 - 8 + c14) + 1) ELSE n34 END AS n34, n35, n36, n37, n38, n39, n40, n41, n42, n43, n44, n45, n46, n47, n48, n49, n50, n51, n52, n53, n54, n55
FROM (SELECT c14, c15, c16, c17, c18, c19, c20, c21, c22, c23, c24, c25, c26, c27, c28, c29, c30, c31, c32, n0, n1, n2, n3, n4, n5, n6, n7, n8, n9, n10, n11, n12, n13, n14, n15, n16, n17, n18, n19, n20, n21, n22, n23, n24, n25, n26, n27, n28, n29, n30, n31, n32, CASE WHEN n33 >= 8 AND n33 < 11 THEN list_extract('[4,0,6]'::INTEGER[], (n33 - 8 + c13) + 1) ELSE n33 END AS n33, n34, n35, n36, n37, n38, n39, n40, n41, n42, n43, n44, n45, n46, n47, n48, n49, n50, n51, n52, n53, n54, n55
FROM (SELECT c13, c14, c15, c16, c17, c18, c19, c20, c21, c22, c23, c24, c25, c26, c27, c28, c29, c30, c31, c32, n0, n1, n2, n3, n4, n5, n6, n7, n8, n9, n10, n11, n12, n13, n14, n15, n16, n17, n18, n19, n20, n21, n22, n23, n24, n25, n26, n27, n28, n29, n30, n31, CASE WHEN n32 >= 8 AND n32 < 11 THEN list_extract('[4,0,6]'::INTEGER[], (n32 - 8 + c12) + 1) ELSE n32 END AS n32, n33, n34, n35, n36, n37, n38, n39, n40, n41, n42, n43, n44, n45, n46, n47, n48, n49, n50, n51, n52, n53, n54, n55
FROM (SELECT c12, c13, c14, c15, c16, c17, c18, c19, c20, c21, c22, c23, c24, c25, c26, c27, c28, c29, c30, c31, c32, n0, n1, n2, n3, n4, n5, n6, n7, n8, n9, n10, n11, n12, n13, n14, n15, n16, n17, n18, n19, n20, n21, n22, n23, n24, n25, n26, n27, n28, n29, n30, CASE WHEN n31 >= 8 AND n31 < 11 THEN list_extract('[4,0,6]'::INTEGER[], (n31 - 8 + c11) + 1) ELSE n31 END AS n31, n32, n33, n34, n35, n36, n37, n38, n39, n40, n41, n42, n43, n44, n45, n46, n47, n48, n49, n50, n51, n52, n53, n54, n55
FROM (SELECT c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21, c22, c23, c24, c25, c26, c27, c28, c29, c30, c31, c32, n0, n1, n2, n3, n4, n5, n6, n7, n8, n9, n10, n11, n12, n13, n14, n15, n16, n17, n18, n19, n20, n21, n22, n23, n24, n25, n26, n27, n28, n29, CASE WHEN n30 >= 8 AND n30 < 11 THEN list_extract('[4,0,6]'::INTEGER[], (n30 - 8 + c10) + 1) ELSE n30 END AS n30, n31, n32, n33, n34, n35, n36, n37, n38, n39, n40, n41, n42, n43, n44, n45, n46, n47, n48, n49, n50, n51, n52, n53, n54, n55
FROM (SELECT c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21, c22, c23, c24, c25, c26, c27, c28, c29, c30, c31, c32, n0, n1, n2, n3, n4, n5, n6, n7, n8, n9, n10, n11, n12, n13, n14, n15, n16, n17, n18, n19, n20, n21, n22, n23, n24, n25, n26, n27, n28, CASE WHEN n29 >= 8 AND n29 < 11 THEN list_extract('[4,0,6]'::INTEGER[], (n29 - 8 + c9) + 1) ELSE n29 END AS n29, n30, n31, n32, n33, n34, n35, n36, n37, n38, n39, n40, n41, n42, n43, n44, n45, n46, n47, n48, n49, n50, n51, n52, n53, n54, n55
FROM (SELECT c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21, c22, c23, c24, c25, c26, c27, c28, c29, c30, c31, c32, n0, n1, n2, n3, n4, n5, n6, n7, n8, n9, n10, n11, n12, n13, n14, n15, n16, n17, n18, n19, n20, n21, n22, n23, CASE WHEN n24 >= 8 AND n24 < 12 THEN list_extract('[4,0,4,6]'::INTEGER[], (n24 - 8 + c8) + 1) ELSE n24 END AS n24, n25, n26, n27, n28, n29, n30, n31, n32, n33, n34, n35, n36, n37, n38, n39, n40, n41, n42, n43, n44, n45, n46, n47, n48, n49, n50, n51, n52, n53, n54, n55
FROM (SELECT c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21, c22, c23, c24, c25, c26, c27, c28, c29, c30, c31, c32, n0, n1, n2, n3, n4, n5, n6, n7, n8, n9, n10, n11, n12, n13, n14, n15, n16, n17, n18, n19, n20, n21, n22, n23, n24, n25, n26, n27, n28, n29, n30, n31, n32, n33, n34, n35, n36, n37, n38, n39, n40, n41, n42, n43, n44, n45, n46, n47, n48, n49, n50, n51, n52, CASE WHEN n53 >= 8 AND n53 < 11 THEN list_extract('[4,0,6]'::INTEGER[], (n53 - 8 + c7) + 1) ELSE n53 END AS n53, n54, CASE WHEN n55 >= 11 AND n55 < 17 THEN list_extract('[4,0,6,6,0,6]'::INTEGER[], (n55 - 11 + c7) + 1) ELSE n55 END AS n55
FROM (SELECT c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21, c22, c23, c24, c25, c26, c27, c28, c29, c30, c31, c32, n0, n1, n2, n3, n4, n5, n6, n7, n8, n9, n10, n11, n12, n13, n14, n15, n16, n17, CASE WHEN n18 >= 8 AND n18 < 12 THEN list_extract('[0,4,4,6]'::INTEGER[], (n18 - 8 + c6) + 1) ELSE n18 END AS n18, CASE WHEN n19 >= 8 AND n19 < 12 THEN list_extract('[0,0,4,6]'::INTEGER[], (n19 - 8 + c6) + 1) ELSE n19 END AS n19, CASE WHEN n20 >= 8 AND n20 < 12 THEN list_extract('[4,4,0,6]'::INTEGER[], (n20 - 8 + c6) + 1) ELSE n20 END AS n20, CASE WHEN n21 >= 8 AND n21 < 12 THEN list_extract('[4,0,0,6]'::INTEGER[], (n21 - 8 + c6) + 1) ELSE n21 END AS n21, CASE WHEN n22 >= 8 AND n22 < 12 THEN list_extract('[4,0,4,6]'::INTEGER[], (n22 - 8 + c6) + 1) ELSE n22 END AS n22, CASE WHEN n23 >= 8 AND n23 < 12 THEN list_extract('[0,4,0,6]'::INTEGER[], (n23 - 8 + c6) + 1) ELSE n23 END AS n23, n24, n25, n26, n27, n28, n29, n30, n31, n32, n33, n34, n35, n36, n37, n38, n39, n40, n41, n42, n43, n44, n45, n46, n47, n48, n49, n50, n51, n52, n53, n54, n55
FROM (SELECT c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21, c22, c23, c24, c25, c26, c27, c28, c29, c30, c31, c32, n0, n1, n2, n3, n4, CASE WHEN n5 >= 8 AND n5 < 11 THEN list_extract('[4,0,6]'::INTEGER[], (n5 - 8 + c5) + 1) ELSE n5 END AS n5, CASE WHEN n6 >= 8 AND n6 < 11 THEN list_extract('[4,0,6]'::INTEGER[], (n6 - 8 + c5) + 1) ELSE n6 END AS n6, n7, CASE WHEN n8 >= 8 AND n8 < 11 THEN list_extract('[0,4,6]'::INTEGER[], (n8 - 8 + c5) + 1) ELSE n8 END AS n8, CASE WHEN n9 >= 11 AND n9 < 17 THEN list_extract('[4,0,6,4,6,6]'::INTEGER[], (n9 - 11 + c5) + 1) ELSE n9 END AS n9, CASE WHEN n10 >= 11 AND n10 < 17 THEN list_extract('[4,0,6,6,0,6]'::INTEGER[], (n10 - 11 + c5) + 1) ELSE n10 END AS n10, n11, n12, n13, n14, n15, n16, n17, n18, n19, n20, n21, n22, n23, n24, n25, n26, n27, n28, n29, n30, n31, n32, n33, n34, n35, n36, n37, n38, n39, n40, n41, n42, n43, n44, n45, n46, n47, n48, n49, n50, n51, CASE WHEN n52 >= 16 AND n52 < 22 THEN list_extract('[4,0,6,0,4,6]'::INTEGER[], (n52 - 16 + c5) + 1) ELSE n52 END AS n52, n53, n54, CASE WHEN n55 >= 8 AND n55 < 11 THEN list_extract('[11,0,14]'::INTEGER[], (n55 - 8 + c5) + 1) ELSE n55 END AS n55
FROM (SELECT c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21, c22, c23, c24, c25, c26, c27, c28, c29, c30, c31, c32, n0, n1, n2, n3, n4, n5, n6, n7, n8, n9, n10, n11, n12, n13, CASE WHEN n14 >= 8 AND n14 < 15 THEN list_extract('[4,0,4,0,0,4,6]'::INTEGER[], (n14 - 8 + c4) + 1) ELSE n14 END AS n14, CASE WHEN n15 >= 8 AND n15 < 15 THEN list_extract('[4,4,0,0,6,6,6]'::INTEGER[], (n15 - 8 + c4) + 1) ELSE n15 END AS n15, CASE WHEN n16 >= 8 AND n16 < 15 THEN list_extract('[4,4,4,0,6,4,6]'::INTEGER[], (n16 - 8 + c4) + 1) ELSE n16 END AS n16, CASE WHEN n17 >= 8 AND n17 < 15 THEN list_extract('[0,4,0,4,4,0,6]'::INTEGER[], (n17 - 8 + c4) + 1) ELSE n17 END AS n17, n18, n19, n20, n21, n22, n23, n24, n25, n26, n27, n28, n29, n30, n31, n32, n33, n34, n35, n36, n37, n38, n39, n40, n41, n42, n43, n44, n45, n46, n47, n48, n49, n50, n51, n52, n53, n54, n55
FROM (SELECT c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21, c22, c23, c24, c25, c26, c27, c28, c29, c30, c31, c32, n0, n1, n2, n3, n4, n5, n6, n7, n8, CASE WHEN n9 >= 8 AND n9 < 11 THEN list_extract('[4,11,14]'::INTEGER[], (n9 - 8 + c3) + 1) ELSE n9 END AS n9, CASE WHEN n10 >= 8 AND n10 < 11 THEN list_extract('[11,0,14]'::INTEGER[], (n10 - 8 + c3) + 1) ELSE n10 END AS n10, n11, n12, n13, n14, n15, n16, n17, n18, n19, n20, n21, n22, n23, n24, n25, n26, n27, n28, n29, n30, n31, n32, n33, n34, n35, n36, n37, n38, n39, n40, n41, n42, n43, n44, n45, n46, n47, n48, n49, n50, n51, n52, n53, n54, n55
FROM (SELECT c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21, c22, c23, c24, c25, c26, c27, c28, c29, c30, c31, c32, n0, n1, n2, n3, n4, n5, n6, n7, n8, n9, n10, CASE WHEN n11 >= 8 AND n11 < 13 THEN list_extract('[4,0,0,4,6]'::INTEGER[], (n11 - 8 + c2) + 1) ELSE n11 END AS n11, CASE WHEN n12 >= 8 AND n12 < 13 THEN list_extract('[0,4,0,0,6]'::INTEGER[], (n12 - 8 + c2) + 1) ELSE n12 END AS n12, CASE WHEN n13 >= 8 AND n13 < 13 THEN list_extract('[4,0,4,4,6]'::INTEGER[], (n13 - 8 + c2) + 1) ELSE n13 END AS n13, n14, n15, n16, n17, n18, n19, n20, n21, n22, n23, n24, n25, n26, n27, n28, n29, n30, n31, n32, n33, n34, n35, n36, n37, n38, n39, n40, n41, n42, n43, n44, n45, n46, n47, n48, n49, n50, n51, n52, n53, n54, n55
FROM (SELECT c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21, c22, c23, c24, c25, c26, c27, c28, c29, c30, c31, c32, n0, n1, n2, n3, n4, n5, n6, CASE WHEN n7 >= 8 AND n7 < 11 THEN list_extract('[4,0,6]'::INTEGER[], (n7 - 8 + c1) + 1) ELSE n7 END AS n7, n8, n9, n10, n11, n12, n13, n14, n15, n16, n17, n18, n19, n20, n21, n22, n23, n24, n25, n26, n27, n28, n29, n30, n31, n32, n33, n34, n35, n36, n37, n38, n39, n40, n41, n42, n43, n44, n45, n46, n47, n48, n49, n50, n51, n52, n53, n54, n55
FROM (SELECT c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21, c22, c23, c24, c25, c26, c27, c28, c29, c30, c31, c32, n0, n1, n2, n3, n4, n5, n6, n7, n8, n9, n10, n11, n12, n13, n14, n15, n16, n17, n18, n19, n20, n21, n22, n23, n24, CASE WHEN n25 >= 8 AND n25 < 16 THEN list_extract('[4,4,0,0,0,0,0,6]'::INTEGER[], (n25 - 8 + c0) + 1) ELSE n25 END AS n25, CASE WHEN n26 >= 8 AND n26 < 16 THEN list_extract('[4,4,4,0,0,0,0,6]'::INTEGER[], (n26 - 8 + c0) + 1) ELSE n26 END AS n26, CASE WHEN n27 >= 8 AND n27 < 16 THEN list_extract('[0,0,0,4,4,4,4,6]'::INTEGER[], (n27 - 8 + c0) + 1) ELSE n27 END AS n27, CASE WHEN n28 >= 8 AND n28 < 16 THEN list_extract('[4,4,4,4,4,0,4,6]'::INTEGER[], (n28 - 8 + c0) + 1) ELSE n28 END AS n28, n29, n30, n31, n32, n33, n34, n35, n36, n37, n38, n39, n40, n41, n42, n43, n44, n45, n46, n47, n48, n49, n50, n51, CASE WHEN n52 >= 8 AND n52 < 16 THEN list_extract('[4,16,16,16,19,19,19,6]'::INTEGER[], (n52 - 8 + c0) + 1) ELSE n52 END AS n52, n53, n54, n55
FROM (SELECT (CASE WHEN "event.date" IS NULL THEN 7 WHEN "event.date" < DATE '2020-01-01' THEN 0 WHEN "event.date" < DATE '2020-02-29' THEN 1 WHEN "event.date" < DATE '2020-03-01' THEN 2 WHEN "event.date" < DATE '2021-01-01' THEN 3 WHEN "event.date" < DATE '2021-02-28' THEN 4 WHEN "event.date" < DATE '2021-03-01' THEN 5 ELSE 6 END) AS c0,
  COALESCE(CAST((CASE WHEN "said.state" IS NULL THEN COALESCE("said", FALSE) ELSE "said" END) AS INTEGER), 2) AS c1,
  COALESCE(list_extract('[0,1,2,3]'::INTEGER[], enum_code(TRY_CAST("paper" AS ENUM('none', 'a', 'b', 'c'))) + 1), 4) AS c2,
  COALESCE(CAST("other" AS INTEGER), 2) AS c3,
  (CASE WHEN "crime" IS NULL THEN 6 ELSE COALESCE(list_extract('[2,3,4]'::INTEGER[], enum_code(TRY_CAST("crime" AS ENUM('p3', 'p2', 'p1'))) + 1), 5) END) AS c4,
  COALESCE(CAST("flag" AS INTEGER), 2) AS c5,
  (CASE WHEN "age" IS NULL THEN 3 WHEN "age" < 18 THEN 0 WHEN "age" < 19 THEN 1 ELSE 2 END) AS c6,
  COALESCE(CAST(COALESCE("listed-hit", _q0) AS INTEGER), 2) AS c7,
  (CASE WHEN "sum" IS NULL THEN 3 WHEN "sum" < 0 THEN 0 WHEN "sum" < 1 THEN 1 ELSE 2 END) AS c8,
  COALESCE(CAST((CAST("start" + to_years(CAST(CAST(5 AS BIGINT) AS INTEGER)) AS DATE) > "end") AS INTEGER), 2) AS c9,
  COALESCE(CAST((CAST("start" + to_months(CAST(CAST(1 AS BIGINT) AS INTEGER)) AS DATE) <= "end") AS INTEGER), 2) AS c10,
  COALESCE(CAST((CAST("start" + to_days(CAST("limit" AS INTEGER)) AS DATE) = "end") AS INTEGER), 2) AS c11,
  COALESCE(CAST(("sum" > "limit") AS INTEGER), 2) AS c12,
  COALESCE(CAST(("sum" >= "limit") AS INTEGER), 2) AS c13,
  COALESCE(CAST(("sum" < "limit") AS INTEGER), 2) AS c14,
  COALESCE(CAST(("sum" <= "limit") AS INTEGER), 2) AS c15,
  COALESCE(CAST(("sum" = "limit") AS INTEGER), 2) AS c16,
  COALESCE(CAST(("sum" <> "limit") AS INTEGER), 2) AS c17,
  COALESCE(CAST(_q0 AS INTEGER), 2) AS c18,
  COALESCE(CAST(_q1 AS INTEGER), 2) AS c19,
  COALESCE(CAST(_q2 AS INTEGER), 2) AS c20,
  COALESCE(CAST(_q3 AS INTEGER), 2) AS c21,
  COALESCE(CAST(_q4 AS INTEGER), 2) AS c22,
  COALESCE(CAST(_q5 AS INTEGER), 2) AS c23,
  COALESCE(CAST(_q6 AS INTEGER), 2) AS c24,
  COALESCE(CAST(_q7 AS INTEGER), 2) AS c25,
  COALESCE(CAST(_q8 AS INTEGER), 2) AS c26,
  COALESCE(CAST(_q9 AS INTEGER), 2) AS c27,
  COALESCE(CAST(_q10 AS INTEGER), 2) AS c28,
  COALESCE(CAST(_q11 AS INTEGER), 2) AS c29,
  COALESCE(CAST(_q12 AS INTEGER), 2) AS c30,
  COALESCE(CAST(_q13 AS INTEGER), 2) AS c31,
  COALESCE(CAST(COALESCE("listed-plain", _q0) AS INTEGER), 2) AS c32,
  0 AS n0,
  4 AS n1,
  0 AS n2,
  4 AS n3,
  4 AS n4,
  8 AS n5,
  8 AS n6,
  8 AS n7,
  8 AS n8,
  8 AS n9,
  8 AS n10,
  8 AS n11,
  8 AS n12,
  8 AS n13,
  8 AS n14,
  8 AS n15,
  8 AS n16,
  8 AS n17,
  8 AS n18,
  8 AS n19,
  8 AS n20,
  8 AS n21,
  8 AS n22,
  8 AS n23,
  8 AS n24,
  8 AS n25,
  8 AS n26,
  8 AS n27,
  8 AS n28,
  8 AS n29,
  8 AS n30,
  8 AS n31,
  8 AS n32,
  8 AS n33,
  8 AS n34,
  8 AS n35,
  8 AS n36,
  8 AS n37,
  8 AS n38,
  8 AS n39,
  8 AS n40,
  8 AS n41,
  8 AS n42,
  8 AS n43,
  8 AS n44,
  8 AS n45,
  8 AS n46,
  8 AS n47,
  8 AS n48,
  8 AS n49,
  8 AS n50,
  8 AS n51,
  8 AS n52,
  8 AS n53,
  8 AS n54,
  8 AS n55
FROM (SELECT f.*, CASE WHEN "rows" IS NULL THEN NULL ELSE CASE WHEN len(list_filter(_r0, lambda t: t)) > 0 THEN TRUE WHEN COALESCE("rows.complete", FALSE) AND len(list_filter(_r0, lambda t: t IS NULL)) = 0 THEN FALSE END END AS _q0,
  CASE WHEN "rows" IS NULL THEN NULL ELSE CASE WHEN len(list_filter(_r0, lambda t: NOT t)) > 0 THEN FALSE WHEN COALESCE("rows.complete", FALSE) AND len(list_filter(_r0, lambda t: t IS NULL)) = 0 THEN TRUE END END AS _q1,
  CASE WHEN "rows" IS NULL THEN NULL ELSE CASE WHEN len(list_filter(_r0, lambda t: t)) >= 2 THEN TRUE WHEN COALESCE("rows.complete", FALSE) AND NOT (len(list_filter(_r0, lambda t: t)) + len(list_filter(_r0, lambda t: t IS NULL))) >= 2 THEN FALSE END END AS _q2,
  CASE WHEN "rows" IS NULL THEN NULL ELSE CASE WHEN NOT len(list_filter(_r0, lambda t: t)) < 2 THEN FALSE WHEN COALESCE("rows.complete", FALSE) AND (len(list_filter(_r0, lambda t: t)) + len(list_filter(_r0, lambda t: t IS NULL))) < 2 THEN TRUE END END AS _q3,
  CASE WHEN "rows" IS NULL THEN NULL ELSE CASE WHEN len(list_filter(_r0, lambda t: t)) > 1 OR (COALESCE("rows.complete", FALSE) AND (len(list_filter(_r0, lambda t: t)) + len(list_filter(_r0, lambda t: t IS NULL))) < 1) THEN FALSE WHEN COALESCE("rows.complete", FALSE) AND len(list_filter(_r0, lambda t: t IS NULL)) = 0 THEN TRUE END END AS _q4,
  CASE WHEN "rows" IS NULL THEN NULL ELSE CASE WHEN len(list_filter(_r0, lambda t: t)) > 1 OR (COALESCE("rows.complete", FALSE) AND (len(list_filter(_r0, lambda t: t)) + len(list_filter(_r0, lambda t: t IS NULL))) < 1) THEN TRUE WHEN COALESCE("rows.complete", FALSE) AND len(list_filter(_r0, lambda t: t IS NULL)) = 0 THEN FALSE END END AS _q5,
  CASE WHEN "rows" IS NULL THEN NULL ELSE CASE WHEN len(list_filter(_r0, lambda t: t)) > 1 THEN TRUE WHEN COALESCE("rows.complete", FALSE) AND NOT (len(list_filter(_r0, lambda t: t)) + len(list_filter(_r0, lambda t: t IS NULL))) > 1 THEN FALSE END END AS _q6,
  CASE WHEN "rows" IS NULL THEN NULL ELSE CASE WHEN NOT len(list_filter(_r0, lambda t: t)) <= 1 THEN FALSE WHEN COALESCE("rows.complete", FALSE) AND (len(list_filter(_r0, lambda t: t)) + len(list_filter(_r0, lambda t: t IS NULL))) <= 1 THEN TRUE END END AS _q7,
  CASE WHEN "rows" IS NULL THEN NULL ELSE CASE WHEN len(list_filter(_r1, lambda t: t)) > 0 THEN TRUE WHEN COALESCE("rows.complete", FALSE) AND len(list_filter(_r1, lambda t: t IS NULL)) = 0 THEN FALSE END END AS _q8,
  CASE WHEN "rows" IS NULL THEN NULL ELSE CASE WHEN len(list_filter(_r2, lambda t: t)) > 0 THEN TRUE WHEN COALESCE("rows.complete", FALSE) AND len(list_filter(_r2, lambda t: t IS NULL)) = 0 THEN FALSE END END AS _q9,
  CASE WHEN "rows" IS NULL THEN NULL ELSE CASE WHEN len(list_filter(_r3, lambda t: t)) > 0 THEN TRUE WHEN COALESCE("rows.complete", FALSE) AND len(list_filter(_r3, lambda t: t IS NULL)) = 0 THEN FALSE END END AS _q10,
  CASE WHEN "rows" IS NULL THEN NULL ELSE CASE WHEN len(list_filter(_r4, lambda t: t)) > 0 THEN TRUE WHEN COALESCE("rows.complete", FALSE) AND len(list_filter(_r4, lambda t: t IS NULL)) = 0 THEN FALSE END END AS _q11,
  CASE WHEN "rows" IS NULL THEN NULL ELSE CASE WHEN len(list_filter(_r5, lambda t: t)) > 0 THEN TRUE WHEN COALESCE("rows.complete", FALSE) AND len(list_filter(_r5, lambda t: t IS NULL)) = 0 THEN FALSE END END AS _q12,
  CASE WHEN "rows" IS NULL THEN NULL ELSE CASE WHEN len(list_filter(_r6, lambda t: t)) > 0 THEN TRUE WHEN COALESCE("rows.complete", FALSE) AND len(list_filter(_r6, lambda t: t IS NULL)) = 0 THEN FALSE END END AS _q13
FROM (SELECT f.*, list_transform("rows", lambda r: r."hit") AS _r0,
  list_transform("rows", lambda r: (CASE WHEN r."kind" IS NULL THEN NULL WHEN r."kind" IN ('x', 'y') THEN TRUE ELSE FALSE END)) AS _r1,
  list_transform("rows", lambda r: (CASE WHEN r."crime-code" IS NULL THEN NULL WHEN r."crime-code" IN ('p1', 'p2') THEN TRUE ELSE FALSE END)) AS _r2,
  list_transform("rows", lambda r: (CASE WHEN r."crime-code" IS NULL THEN NULL WHEN r."crime-code" IN ('p2', 'p3') THEN TRUE ELSE NULL END)) AS _r3,
  list_transform("rows", lambda r: ((NOT r."hit") AND (r."n" > CAST(3 AS BIGINT)))) AS _r4,
  list_transform("rows", lambda r: ("flag" AND r."hit")) AS _r5,
  list_transform("rows", lambda r: ((CASE WHEN "paper" IS NULL THEN NULL WHEN "paper" IN ('a') THEN TRUE ELSE FALSE END) AND (CASE WHEN "crime" IS NULL THEN NULL WHEN "crime" IN ('p1', 'p2') THEN TRUE ELSE FALSE END) AND (CAST(r."day" + to_days(CAST(CAST(1 AS BIGINT) AS INTEGER)) AS DATE) <= "start"))) AS _r6
FROM facts AS f) AS f) AS f) AS s0) AS s1) AS s2) AS s3) AS s4) AS s5) AS s6) AS s7) AS s8) AS s9) AS s10) AS s11) AS s12) AS s13) AS s14) AS s15) AS s16) AS s17) AS s18) AS s19) AS s20) AS s21) AS s22) AS s23) AS s24) AS s25) AS s26) AS s27) AS s28) AS s29) AS s30) AS s31) AS s32) AS walked
