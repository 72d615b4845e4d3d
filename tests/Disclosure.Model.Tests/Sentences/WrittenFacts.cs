using System.Globalization;
using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Scoring;
using Disclosure.Model.Sentences;
using Disclosure.Model.Terms;

namespace Disclosure.Model.Tests.Sentences;

/// <summary>Facts as <c>sentences.md</c> writes them: <c>年度=2025；目标；执行=30620000</c>.</summary>
internal sealed class WrittenFacts
{
    private readonly Dictionary<string, string> _values;
    private readonly HashSet<string> _unread;

    public WrittenFacts(string cell)
    {
        _values = cell.Split('；').Select(part => part.Split('=', 2))
            .ToDictionary(pair => pair[0], pair => pair.ElementAtOrDefault(1) ?? "");
        _unread = [.. _values.Keys];
    }

    /// <summary>What was written and nobody asked for: a misspelling.</summary>
    public IEnumerable<string> Unread => _unread;

    public FiscalYear Year => new(Number("年度"));

    public AttainmentCounts Attained => AttainedBy("");

    public AttainmentCounts WholeAttained => AttainedBy("整体");

    public bool Has(string key) => Text(key) is not null;

    public int Number(string key) => Text(key) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : 0;

    public Money? Amount(string key) => Decimal(Text(key)) is { } yuan ? Money.FromYuan(yuan) : null;

    public Points? Points(string key) => Decimal(Text(key)) is { } points ? new Points(points) : null;

    public DateOnly? Day(string key) => Text(key) is { } text ? DateOnly.Parse(text, CultureInfo.InvariantCulture) : null;

    public string? Text(string key)
    {
        _unread.Remove(key);
        return _values.GetValueOrDefault(key);
    }

    public string[]? Parts(string key) => Text(key)?.Split('/');

    public static decimal? Decimal(string? text) =>
        string.IsNullOrEmpty(text) ? null : decimal.Parse(text, CultureInfo.InvariantCulture);

    public OtherScore? Other => (Parts("他评"), Text("他评不公开")) switch
    {
        (_, { } kind) => new OtherScore(Named<EvaluationKind>(kind), null, null, IsWithheld: true),
        ([var kind, var total, var grade], _) => new OtherScore(
            Named<EvaluationKind>(kind),
            Decimal(total) is { } points ? new Points(points) : null,
            grade.Length == 0 ? null : Named<Grade>(grade)),
        _ => null,
    };

    public ChangeTold? Change => (Parts("更正"), Parts("补充")) switch
    {
        ([var what, var day, var word], _) => new ChangeTold(what, DateOnly.Parse(day, CultureInfo.InvariantCulture), word, IsAdded: false),
        (_, [var what, var day, var word]) => new ChangeTold(what, DateOnly.Parse(day, CultureInfo.InvariantCulture), word, IsAdded: true),
        _ => null,
    };

    private AttainmentCounts AttainedBy(string whose) => new(
        Number(whose + "达成"), Number(whose + "部分"), Number(whose + "未达成"), Number(whose + "未填"), Number(whose + "无法比对"));

    private static T Named<T>(string term)
        where T : struct, Enum =>
        Enum.GetValues<T>().Single(value => OfficialTerms.Term(value) == term);
}
