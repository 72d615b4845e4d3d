namespace Disclosure.Forms.Documents.Workbooks;

/// <summary>The number formats that a workbook names by number only, as a Chinese spreadsheet shows them.</summary>
internal static class NumberFormats
{
    /// <summary>The format that shows a number as it is.</summary>
    public const string General = "General";

    private const string YearMonth = "yyyy\"年\"m\"月\"";
    private const string MonthDay = "m\"月\"d\"日\"";

    private static readonly Dictionary<uint, string> BuiltIn = new()
    {
        [1] = "0",
        [2] = "0.00",
        [3] = "#,##0",
        [4] = "#,##0.00",
        [9] = "0%",
        [10] = "0.00%",
        [11] = "0.00E+00",
        [12] = "# ?/?",
        [13] = "# ??/??",
        [14] = "yyyy/m/d",
        [15] = "d-mmm-yy",
        [16] = "d-mmm",
        [17] = "mmm-yy",
        [18] = "h:mm AM/PM",
        [19] = "h:mm:ss AM/PM",
        [20] = "h:mm",
        [21] = "h:mm:ss",
        [22] = "yyyy/m/d h:mm",
        [27] = YearMonth,
        [28] = MonthDay,
        [29] = MonthDay,
        [30] = "m-d-yy",
        [31] = "yyyy\"年\"m\"月\"d\"日\"",
        [36] = YearMonth,
        [37] = "#,##0;-#,##0",
        [38] = "#,##0;-#,##0",
        [39] = "#,##0.00;-#,##0.00",
        [40] = "#,##0.00;-#,##0.00",
        [41] = "#,##0;-#,##0;\"-\"",
        [42] = "¥#,##0;¥-#,##0;\"-\"",
        [43] = "#,##0.00;-#,##0.00;\"-\"",
        [44] = "¥#,##0.00;¥-#,##0.00;\"-\"",
        [48] = "##0.0E+0",
        [49] = General,
        [50] = YearMonth,
        [51] = MonthDay,
        [52] = YearMonth,
        [53] = MonthDay,
        [54] = MonthDay,
        [57] = YearMonth,
        [58] = MonthDay,
    };

    /// <summary>The format with this number, <see cref="General"/> where it is unknown.</summary>
    public static string Find(uint id) => BuiltIn.GetValueOrDefault(id, General);
}
