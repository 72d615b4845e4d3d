using System.Collections.Frozen;

namespace Disclosure.Forms.Headings;

/// <summary>Knows what the headings of forms mean. The words are data (<c>headings.txt</c>, embedded), not code.</summary>
public sealed class HeadingTable
{
    private const string Resource = "Disclosure.Forms.Headings.headings.txt";

    /// <summary>The most characters of a heading, which is a few words; a longer text is prose and never looked up.</summary>
    public const int LongestHeading = 40;

    private static readonly FrozenDictionary<string, HeadingSection> Sections = new Dictionary<string, HeadingSection>
    {
        ["[表头]"] = HeadingSection.Header,
        ["[个人信息]"] = HeadingSection.Person,
        ["[资金]"] = HeadingSection.FundColumn,
        ["[资金行]"] = HeadingSection.FundRow,
        ["[总体目标]"] = HeadingSection.Goal,
        ["[指标]"] = HeadingSection.Indicator,
        ["[任务]"] = HeadingSection.Task,
        ["[问题]"] = HeadingSection.Problem,
        ["[空表]"] = HeadingSection.EmptyTable,
        ["[资金管理]"] = HeadingSection.Management,
        ["[进度]"] = HeadingSection.Schedule,
        ["[结论]"] = HeadingSection.Result,
        ["[监控表头]"] = HeadingSection.MonitoringHeader,
        ["[监控资金]"] = HeadingSection.MonitoringFundColumn,
        ["[监控资金行]"] = HeadingSection.MonitoringFundRow,
        ["[监控目标]"] = HeadingSection.MonitoringGoal,
        ["[监控指标]"] = HeadingSection.MonitoringIndicator,
        ["[指标词尾]"] = HeadingSection.IndicatorEnding,
        ["[表头词尾]"] = HeadingSection.HeaderEnding,
        ["[地名词尾]"] = HeadingSection.Place,
        ["[别的表]"] = HeadingSection.OtherTable,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, Meaning> Meanings =
        Enum.GetValues<Meaning>().ToFrozenDictionary(meaning => meaning.ToString());

    private readonly FrozenDictionary<(HeadingSection Section, string Text), Meaning> _meanings;

    private HeadingTable(Dictionary<(HeadingSection, string), Meaning> meanings) => _meanings = meanings.ToFrozenDictionary();

    /// <summary>The headings the command knows.</summary>
    public static HeadingTable Standard { get; } = Load();

    /// <summary>The table that <paramref name="lines"/> spell out.</summary>
    /// <exception cref="FormatException">A line is neither a section, a meaning with its words, a comment nor blank.</exception>
    public static HeadingTable Parse(IEnumerable<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var meanings = new Dictionary<(HeadingSection, string), Meaning>();
        HeadingSection? section = null;
        foreach (var line in lines.Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] == '[')
                section = Sections.TryGetValue(line, out var found) ? found : throw new FormatException($"Unknown section: {line}");
            else
                Add(meanings, section ?? throw new FormatException($"No section yet: {line}"), line);
        }

        return new HeadingTable(meanings);
    }

    /// <summary>
    /// This table with the headings that <paramref name="lines"/> spell out put before its own. A line that can't be understood
    /// is told with its number, from 1, and left out.
    /// </summary>
    public HeadingTable With(IEnumerable<string> lines, Action<int, string> tell)
    {
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentNullException.ThrowIfNull(tell);
        var meanings = _meanings.ToDictionary();
        HeadingSection? section = null;
        var number = 0;
        foreach (var line in lines.Select(line => line.Trim()))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line[0] == '[')
                section = SectionOf(line, number, tell);
            else if (section is { } known)
                AddLocal(meanings, known, line, number, tell);
        }

        return new HeadingTable(meanings);
    }

    /// <summary>What a text means as a heading of a section; nothing where it is no heading there.</summary>
    public Meaning? Find(HeadingSection section, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > LongestHeading)
            return null;
        foreach (var candidate in HeadingText.Candidates(text))
        {
            if (candidate.Length > 0 && _meanings.TryGetValue((section, candidate), out var meaning))
                return meaning;
        }

        return null;
    }

    private static void Add(Dictionary<(HeadingSection, string), Meaning> meanings, HeadingSection section, string line)
    {
        var parts = line.Split('=', 2);
        if (parts.Length != 2 || !Meanings.TryGetValue(parts[0].Trim(), out var meaning))
            throw new FormatException($"Not a meaning with its words: {line}");
        foreach (var word in parts[1].Split('|'))
        {
            if (!meanings.TryAdd((section, HeadingText.Normalise(word)), meaning))
                throw new FormatException($"Twice in one section: {word.Trim()}");
        }
    }

    private static HeadingSection? SectionOf(string line, int number, Action<int, string> tell)
    {
        if (Sections.TryGetValue(line, out var section))
            return section;
        tell(number, $"“{line}”不是栏目；可用的有 {string.Join('、', Sections.Keys.Order(StringComparer.Ordinal))}。");
        return null;
    }

    private static void AddLocal(
        Dictionary<(HeadingSection, string), Meaning> meanings, HeadingSection section, string line, int number, Action<int, string> tell)
    {
        var parts = line.Split('=', 2);
        if (parts.Length != 2 || !Meanings.TryGetValue(parts[0].Trim(), out var meaning))
        {
            tell(number, $"“{line}”应写成“意思 = 写法 | 写法”，意思用程序自带对照表左边的词。");
            return;
        }

        foreach (var word in parts[1].Split('|').Select(HeadingText.Normalise).Where(word => word.Length > 0))
            meanings[(section, word)] = meaning;
    }

    private static HeadingTable Load()
    {
        using var stream = typeof(HeadingTable).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing.");
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd().Split('\n'));
    }
}
