using System.Collections.Immutable;
using Disclosure.Model.Checks.Acknowledging;
using Disclosure.Model.Checks.Arithmetic;
using Disclosure.Model.Checks.Duties;
using Disclosure.Model.Checks.Form;
using Disclosure.Model.Checks.Privacy;
using Disclosure.Model.Checks.Process;
using Disclosure.Model.Checks.Quality;
using Disclosure.Model.Checks.Reasons;
using Disclosure.Model.Checks.Residue;
using Disclosure.Model.Checks.Scores;
using Disclosure.Model.Checks.Secrecy;
using Disclosure.Model.Checks.Staff;
using Disclosure.Model.Checks.Statute;
using Disclosure.Model.Checks.Surveys;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Model.Checks;

/// <summary>
/// The checks a record must stand before it is published. They look, and never change a figure. Which findings block and
/// which warn follows one rule: what makes a table untrue or harmful to publish blocks (left-over placeholders, no
/// approval, personal numbers, percentages misread by a machine, weights that fit no scheme, missing scores, results or
/// total); what a reader should merely know warns, and stands on the page as a neutral 核对说明.
/// </summary>
public static class RecordChecks
{
    /// <summary>The families of checks, by code.</summary>
    public static ImmutableArray<CheckFamily> Families { get; } =
    [
        new("内容完整", FormFindings.All),
        new("数字相符", ArithmeticFindings.All),
        new("分值与得分", ScoreFindings.All),
        new("法定要求", StatuteFindings.All),
        new("应公开内容", DutyFindings.All),
        new("不予公开", WithholdingFindings.All),
        new("目标质量", QualityFindings.All),
        new("人员", StaffFindings.All),
        new("认可", AcknowledgementFindings.All),
        .. ProcessChecks.Families,
        new("原因说明", ReasonFindings.All),
        new("残留与识别", ResidueFindings.All),
        new("个人信息", PrivacyFindings.All),
        new("满意度调查", SurveyFindings.All),
    ];

    /// <summary>Everything the checks can find, by code.</summary>
    public static ImmutableArray<FindingDefinition> All { get; } = [.. Families.SelectMany(family => family.Definitions)];

    /// <summary>
    /// Checks every record of the set. The findings are ordered by record (kind, year, code), then path, then code, and
    /// are the same for the same content. Those that staff accepted hold nothing back.
    /// </summary>
    public static ImmutableArray<Finding> Check(RecordSet records) => Check(records, CheckLists.All);

    /// <summary>
    /// What of <see cref="Check(RecordSet)"/> readers are told: the findings with a <see cref="FindingDefinition.PublicNote"/>. Of what
    /// was published nothing else is asked.
    /// </summary>
    public static ImmutableArray<Finding> CheckForReaders(RecordSet records) =>
        [.. Check(records, CheckLists.ForReaders).Where(finding => finding.Definition.PublicNote is not null)];

    /// <summary>
    /// What of <see cref="Check(RecordSet)"/> says that something withheld is given away: <see cref="WithholdingFindings"/>.
    /// </summary>
    public static ImmutableArray<Finding> CheckWithheld(RecordSet records) => Check(records, CheckLists.OfWithheld);

    /// <summary>What of <see cref="Check(RecordSet)"/> says that something of a person's is told: <see cref="PrivacyFindings"/>.</summary>
    public static ImmutableArray<Finding> CheckPersons(RecordSet records) => Check(records, CheckLists.OfPersons);

    private static ImmutableArray<Finding> Check(RecordSet records, CheckLists checks)
    {
        ArgumentNullException.ThrowIfNull(records);
        var set = new CheckedSet(records);
        var ordered = RecordsInOrder(records);
        var findings = new Finding[ordered.Count][];
        Parallel.For(
            0,
            ordered.Count,
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
            i => findings[i] = CheckOne(CheckedRecord.Of(ordered[i], set), checks));
        return [.. Acknowledgements.Of(records).Mark(findings.SelectMany(ofRecord => ofRecord))];
    }

    private static Finding[] CheckOne(CheckedRecord record, CheckLists checks)
    {
        var findings = new FindingCollector(record.Key);
        foreach (var check in checks.OfEveryRecord)
            check(record, findings);
        if (record.Withheld is null)
        {
            foreach (var check in checks.OfContent)
                check(record, findings);
        }

        Look(RecordTexts.Of(record), checks.OfTexts, findings);
        if (!checks.OfPublicTexts.IsEmpty)
            Look(PublicTexts.Of(record), checks.OfPublicTexts, findings);
        return findings.Ordered();
    }

    private static void Look(IEnumerable<RecordText> texts, ImmutableArray<TextCheck> checks, FindingCollector findings)
    {
        foreach (var text in texts)
        {
            foreach (var check in checks)
                check(text, findings);
        }
    }

    // The portal's settings stand last, whether the content has any or the defaults hold.
    private static List<IDisclosureRecord> RecordsInOrder(RecordSet records) =>
    [
        .. records.All
            .Where(record => record.Key.Kind != RecordKind.Portal)
            .OrderBy(record => record.Key.Kind)
            .ThenBy(record => record.Key.Year?.Number)
            .ThenBy(record => record.Key.Stage)
            .ThenBy(record => record.Key.ToString(), StringComparer.Ordinal),
        records.Portal,
    ];
}
