using System.Collections.Frozen;
using System.Collections.Immutable;
using Disclosure.Content.Findings;
using Disclosure.Content.Reading;
using Disclosure.Content.Tree;
using Disclosure.Model.Checks.Statute;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Content.Records;

/// <summary>The constructor of every kind of record.</summary>
internal static class RecordReadings
{
    private const string FormKey = "form";

    private static readonly ImmutableArray<IRecordReading> All =
    [
        PortalReading.Reading,
        UnitReading.Reading,
        ApprovalActReading.Reading,
        GovernmentTargetReading.Reading,
        UnitTargetReading.Reading,
        ProjectTargetReading.Reading,
        UnitSelfEvaluationReading.Reading,
        ProjectSelfEvaluationReading.Reading,
        EvaluationReading.Reading,
        SurveyRegisterReading.Reading,
        SatisfactionReading.Reading,
        AssessmentReading.Reading,
        TargetReviewReading.Reading,
        MonitoringReading.Reading,
        RectificationReading.Reading,
        ApplicationReading.Reading,
        ExitReading.Reading,
        AccountabilityReading.Reading,
        StaffReading.Reading,
        AcknowledgementReading.Reading,
    ];

    private static readonly FrozenDictionary<string, IRecordReading> ByForm = All.ToFrozenDictionary(reading => reading.Definition.Form);

    /// <summary>Reads the record of a file, whatever its kind; nothing where it can't be made.</summary>
    public static IDisclosureRecord? Read(ContentNode root, FileProblems problems)
    {
        if (root.Kind != ContentNodeKind.Mapping)
        {
            problems.Add(ContentFindings.WrongType, root.Line, "整个文件应写成“键: 值”，每行一个键。" + FullWidthHint(root));
            return null;
        }

        if (!new MappingReader(root, problems).TryFind(FormKey, out var form) || form.Kind != ContentNodeKind.Scalar)
        {
            problems.Add(ContentFindings.UnknownForm, root.Line, $"缺少“{FormKey}”(表种)；可用的表种：{Forms()}。");
            return null;
        }

        var name = form.Text.ToString();
        if (name == RetiredKeys.RegisterForm)
        {
            problems.Add(ApprovalFindings.OldRegister, form.Line, "每份批复一个文件，公开日期不再由人填写。");
            return null;
        }

        if (ByForm.TryGetValue(name, out var known))
            return known.Read(root, problems);
        problems.Add(ContentFindings.UnknownForm, form.Line, $"表种“{Excerpt.Of(name)}”不认识{Suggestion(name)}");
        return null;
    }

    private static string Suggestion(string name) =>
        NearestWord.To(name, RecordKinds.All.Select(kind => kind.Form)) is { } nearest
            ? $"，是不是“{nearest}”？"
            : $"；可用的表种：{Forms()}。";

    private static string Forms() => string.Join("、", RecordKinds.All.Select(kind => $"{kind.Form}({kind.Title})"));

    private static string FullWidthHint(ContentNode root) =>
        root.Kind == ContentNodeKind.Scalar && root.Text.Contains('：') ? "键后面要用英文冒号加空格，不用中文冒号“：”。" : "";
}
