using System.Collections.Immutable;
using CsCheck;
using Disclosure.Model.Amounts;
using Disclosure.Model.Approvals;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Indicators;
using Disclosure.Model.Organisation;
using Disclosure.Model.Records;
using Disclosure.Model.Targets;

namespace Disclosure.Content.Tests;

/// <summary>Arbitrary parts of records. Texts are the oddest that a form can hold.</summary>
internal static class Generators
{
    private static readonly Gen<string> Piece = Pick.From(
        "中", "指标1：", ": ", ":", " #", "#", "\"", "'", "''", "\\", "\n", "\n\n", " ", "  ", "- ", "-", "%", "@", "[节略]", "{", "}", ", ",
        "，", "😀", "\t", "\r\n", "\u2028", "\u0085", "\u00A0", "\u3000", "\uFEFF", "\u0007", "null", "~", "true", "12", "1.50", "0x1F",
        "2025-01-01",
        "≥95%", "...", "---", "|", ">", "&a", "*a", "!t", "?", "`", "（100字以内）", "=", "<<", "第一段", "a: b", "12:30", "yes");

    public static Gen<string> Text { get; } = Gen.OneOf(
        Piece.Array[0, 6].Select(string.Concat),
        Gen.String[Gen.Char[' ', '~'], 0, 12],
        Gen.Char['\u4e00', '\u4eff'].Array[1, 60].Select(chars => new string(chars)));

    public static Gen<string?> MaybeText { get; } = Maybe(Text);

    public static Gen<UnitCode> UnitCodes { get; } = CodeText.Select(UnitCode.Parse);

    public static Gen<ProjectCode> ProjectCodes { get; } = CodeText.Select(ProjectCode.Parse);

    public static Gen<FiscalYear> Years { get; } = Gen.Int[1994, 2999].Select(year => new FiscalYear(year));

    public static Gen<DateOnly> Dates { get; } = Gen.Int[0, 400_000].Select(days => DateOnly.FromDayNumber(600_000 + days));

    public static Gen<DateOnly?> MaybeDate { get; } = MaybeValue(Dates);

    public static Gen<Money?> MaybeMoney { get; } = MaybeValue(Gen.Long[-1_000_000_000_000_000, 1_000_000_000_000_000]
        .Select(cents => Money.FromYuan(cents / 100m)));

    public static Gen<Weight?> MaybeWeight { get; } = MaybeValue(Number.Select(number => new Weight(number)));

    public static Gen<Points?> MaybePoints { get; } = MaybeValue(Number.Select(number => new Points(number)));

    public static Gen<Percentage> Percentages { get; } = Gen.Int[-10_000, 50_000].Select(n => Percentage.FromPercent(n / 100m));

    public static Gen<IndicatorValue> Values { get; } = Text.Select(text => IndicatorValueReader.Read(text));

    public static Gen<Approval?> MaybeApproval { get; } = Maybe(Gen.Select(
        Gen.Enum<ApprovalKind>(), Text, Dates, (kind, document, date) => new Approval(kind, document, date)));

    public static Gen<Withholding?> MaybeWithholding { get; } = Maybe(Gen.Select(
        Text, Text, Gen.Enum<WithholdingExtent>(), List(Gen.Select(Text, Text, (record, field) => new AlsoHidden(record, field))),
        (basis, reason, extent, hides) => new Withholding(basis, reason) { Extent = extent, AlsoHides = hides }));

    public static Gen<ImmutableArray<FormItem>> Items { get; } = List(Gen.Select(
        Text, Text, (label, text) => new FormItem(label, text)));

    public static Gen<ImmutableArray<EmptyTable>> EmptyTables { get; } = List(Gen.Select(
        Text, Text, (table, explanation) => new EmptyTable(table, explanation)));

    public static Gen<Funds> TargetFunds { get; } = List(Gen.Select(
        Gen.Enum<FundKind>(), MaybeText, MaybeMoney, MaybeMoney, MaybeMoney,
        (kind, label, whole, initial, budget) => new FundLine
        {
            Kind = kind,
            Label = label,
            WholePeriod = whole,
            Initial = initial,
            Budget = budget,
        })).Select(lines => new Funds(lines));

    public static Gen<Funds> ResultFunds { get; } = Gen.Select(
        TargetFunds, MaybeMoney, MaybeWeight, MaybeValue(Percentages), MaybePoints,
        (funds, executed, weight, rate, score) => new Funds([
            .. funds.Lines.Select(line => line with { Executed = executed, Weight = weight, Rate = rate, Score = score })]));

    public static Gen<ImmutableArray<Indicator>> Targets { get; } = List(Target);

    public static Gen<ImmutableArray<Indicator>> Results { get; } = List(Gen.Select(
        Target, Values, MaybePoints, MaybeText, Gen.Bool,
        (target, actual, score, reason, hasResult) => target with
        {
            ChangeReason = null,
            Result = hasResult ? new IndicatorResult { Actual = actual, Score = score, Reason = reason } : null,
        }));

    private static Gen<Indicator> Target => Gen.Select(
        Gen.Select(Text, Text, Text), Values, Maybe(Values), MaybeWeight, Gen.Select(MaybeText, MaybeText, MaybeText, MaybeText),
        (levels, value, whole, weight, notes) => new Indicator
        {
            Level1 = levels.Item1,
            Level2 = levels.Item2,
            Level3 = levels.Item3,
            Target = value,
            WholePeriodTarget = whole,
            Weight = weight,
            Rule = notes.Item1,
            Explanation = notes.Item2,
            Baseline = notes.Item3,
            ChangeReason = notes.Item4,
        });

    private static Gen<string> CodeText => Gen.String[Pick.From([.. "0123456789abcXYZ-_"]), 1, 12];

    private static Gen<decimal> Number => Gen.Int[-1_000_000, 1_000_000].Select(n => n / 10_000m);

    public static Gen<T?> Maybe<T>(Gen<T> some)
        where T : class => Gen.Select(some, Gen.Bool, (value, isThere) => isThere ? value : null);

    public static Gen<T?> MaybeValue<T>(Gen<T> some)
        where T : struct => Gen.Select(some, Gen.Bool, (value, isThere) => isThere ? value : (T?)null);

    public static Gen<ImmutableArray<T>> List<T>(Gen<T> item) => item.Array[0, 3].Select(items => items.ToImmutableArray());
}
