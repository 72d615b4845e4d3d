using Disclosure.Publishing.Tests.Demonstration.Reading;

namespace Disclosure.Publishing.Tests.Demonstration.Statements;

/// <summary>What files say that no table of their own page shows row by row: all projects, all clocks, grades by year and unit.</summary>
internal static class DataStatements
{
    /// <summary>The files.</summary>
    public static IEnumerable<string> FilesOf(string root) =>
    [
        "data/projects.csv", "disclosure/clocks.csv", "grades.csv", "units/units.csv",
        .. Directory.EnumerateFiles(root, "*.csv", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
            .Where(path => path.EndsWith("/satisfaction.csv", StringComparison.Ordinal)
                || (path.StartsWith("projects/", StringComparison.Ordinal) && path.EndsWith("/years.csv", StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal),
    ];

    public static IEnumerable<Statement> Of(CsvFile file) => file.Path switch
    {
        "data/projects.csv" => [.. Each(file, Project), .. Years(file), .. Sums(file)],
        "disclosure/clocks.csv" => Each(file, Clock),
        "grades.csv" => Each(file, Grades),
        _ when file.Path.EndsWith("satisfaction.csv", StringComparison.Ordinal) => Each(file, Level),
        _ when file.Path.EndsWith("years.csv", StringComparison.Ordinal) => Each(file, ProjectYear),
        _ => Each(file, Unit),
    };

    private static IEnumerable<Statement> Each(CsvFile file, Func<CsvFile, int, IEnumerable<Statement>> read) =>
        Enumerable.Range(0, file.Rows.Count).SelectMany(row => read(file, row));

    private static IEnumerable<Statement> Project(CsvFile file, int row)
    {
        var subject = $"项目 {file[row, "项目编码"]}/{file[row, "年度"]}";
        foreach (var fact in new[] { "年初预算", "全年预算数", "全年执行数" })
        {
            var yuan = file[row, fact + "（元）"];
            yield return Statement.OfData($"{subject}/{fact}", yuan.Length == 0 ? "" : Figures.TenThousand(yuan), file);
        }

        foreach (var fact in new[] { "自评总分", "自评等级" })
            yield return Statement.OfData($"{subject}/{fact}", file[row, fact], file);
        if (file[row, "核算总分"] is { Length: > 0 } recomputed)
            yield return Statement.OfData($"{subject}/核算总分", recomputed, file);
    }

    private static IEnumerable<Statement> Years(CsvFile file) =>
        from year in Enumerable.Range(0, file.Rows.Count).GroupBy(row => file[row, "年度"])
        from fact in GradeStatements.Counted(grade => year.Count(row => file[row, "自评等级"] == grade))
        where year.Any(row => file[row, "自评等级"].Length > 0)
        select Statement.OfData($"年度 {year.Key}/{fact.Fact}", fact.Value, file);

    /// <summary>The sums of a year, in 元 before they are rounded.</summary>
    private static IEnumerable<Statement> Sums(CsvFile file) =>
        from year in Enumerable.Range(0, file.Rows.Count).GroupBy(row => file[row, "年度"])
        from fact in new[] { "年初预算", "全年预算数", "全年执行数" }
        let amounts = year.Select(row => file[row, fact + "（元）"]).Where(yuan => yuan.Length > 0).Select(Figures.Number).ToList()
        where amounts.Count > 0
        select Statement.OfData($"年度 {year.Key}/{fact}", Figures.TenThousand($"{amounts.Sum()}"), file);

    private static IEnumerable<Statement> Clock(CsvFile file, int row)
    {
        var unit = file[row, "单位编码"] is { Length: > 0 } code ? code : ClockStatements.Government;
        var duty = $"时限 {unit}/{file[row, "年度"]}/{file[row, "公开事项"]}";
        yield return Statement.OfData($"{duty}/状态", file[row, "状态"], file);
        foreach (var (item, count) in ClockStatements.ItemsOf(file[row, "公开内容"]))
            yield return Statement.OfData($"{duty}/{item}", Figures.Day(count), file);
        foreach (var fact in new[] { "批复类型", "批复文号", "批复日期", "应公开日期", "公开日期", "逾期天数" })
        {
            // A day late of none is not said on pages.
            if (file[row, fact] is { Length: > 0 } text && !(fact == "逾期天数" && text == "0"))
                yield return Statement.OfData($"{duty}/{fact}", Figures.Day(text), file);
        }
    }

    private static IEnumerable<Statement> Grades(CsvFile file, int row) =>
        GradeStatements.Counted(grade => (int)Figures.Number(file[row, grade]))
            .Append(("有等级", file[row, "有等级的项目数"]))
            .Select(fact => Statement.OfData($"年度 {file[row, "年度"]}/{fact.Item1}", fact.Item2, file));

    private static IEnumerable<Statement> Level(CsvFile file, int row) =>
        [Statement.OfData($"调查 {file[row, "调查编号"]}/{file[row, "渠道"]}/{file[row, "等级"]}", file[row, "份数"], file)];

    private static IEnumerable<Statement> ProjectYear(CsvFile file, int row) =>
        from fact in new[] { "各项得分相加", "核算总分", "核算等级" }
        where file[row, fact].Length > 0
        select Statement.OfData($"项目 {file.Path.Split('/')[1]}/{file[row, "年度"]}/{fact}", file[row, fact], file);

    private static IEnumerable<Statement> Unit(CsvFile file, int row) =>
        from grade in new[] { "优", "良", "中", "差" }
        select Statement.OfData($"单位 {file[row, "编码"]}/{grade}", file[row, "自评为" + grade], file);
}
