using System.Globalization;
using Disclosure.Forms.Import;
using Disclosure.Model.Checks.Privacy;
using Disclosure.Model.Terms;

namespace Disclosure.Generator.Commands.Import;

/// <summary>What the change log says of an import: names of files, masked, not where they were on this machine.</summary>
internal static class ImportReason
{
    private const int MostNames = 3;

    /// <summary>Such as <c>import 报表 --year 2026 --stage budget --replace</c>.</summary>
    public static string Of(IReadOnlyList<string> files, ImportOptions options, ImportResult result)
    {
        var persons = result.Files.SelectMany(file => file.Persons).ToList();
        var names = files.Select(file => Path.GetFileName(Path.TrimEndingDirectorySeparator(file))).Where(name => name.Length > 0)
            .Select(name => MaskedText.Of(name, persons)).ToList();
        var words = new List<string> { "import" };
        words.AddRange(names.Take(MostNames));
        if (names.Count > MostNames)
            words.Add(string.Create(CultureInfo.InvariantCulture, $"等 {names.Count} 个"));
        if (options.Year is { } year)
            words.Add($"--year {year}");
        if (options.Stage is { } stage)
            words.Add("--stage " + SharedOptions.WordOf(stage));
        if (options.Day is { } day)
            words.Add("--date " + day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (options.MoneyUnit is { } unit)
            words.Add("--money-unit " + unit.Term());
        if (options.Replace)
            words.Add("--replace");
        if (options.Partial)
            words.Add("--partial");
        return string.Join(' ', words);
    }
}
