using System.Collections.Immutable;
using Disclosure.Content.Shapes;
using Disclosure.Content.Tree;
using Disclosure.Model.Records;

namespace Disclosure.Content.Records;

/// <summary>Every form of content.</summary>
internal static class RecordShapes
{
    /// <summary>The first key of every record file.</summary>
    public const string FormKey = "form";

    /// <summary>The forms, in the order the guide to the format tells them.</summary>
    public static ImmutableArray<IRecordShape> All { get; } =
    [
        PortalShape.Shape,
        UnitShape.Shape,
        ApprovalRegisterShape.Shape,
        GovernmentTargetShape.Shape,
        UnitTargetShape.Shape,
        ProjectTargetShape.Shape,
        UnitSelfEvaluationShape.Shape,
        ProjectSelfEvaluationShape.Shape,
        EvaluationShape.Shape,
        SurveyRegisterShape.Shape,
        SatisfactionShape.Shape,
    ];

    /// <summary>The shape of <paramref name="record"/>'s form.</summary>
    /// <exception cref="ArgumentException">No form holds such a record.</exception>
    public static IRecordShape Of(IDisclosureRecord record) =>
        All.FirstOrDefault(shape => shape.IsFor(record))
        ?? throw new ArgumentException($"No form holds a {record.GetType().Name}.", nameof(record));

    /// <summary>Reads the record of a file, whatever its form; nothing where it can't be made.</summary>
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
        if (All.FirstOrDefault(shape => shape.Form == name) is { } known)
            return known.Read(root, problems);
        problems.Add(ContentFindings.UnknownForm, form.Line, $"表种“{Excerpt.Of(name)}”不认识{Suggestion(name)}");
        return null;
    }

    private static string Suggestion(string name) =>
        NearestWord.To(name, All.Select(shape => shape.Form)) is { } nearest
            ? $"，是不是“{nearest}”？"
            : $"；可用的表种：{Forms()}。";

    private static string Forms() => string.Join("、", All.Select(shape => $"{shape.Form}({shape.Title})"));

    private static string FullWidthHint(ContentNode root) =>
        root.Kind == ContentNodeKind.Scalar && root.Text.Contains('：') ? "键后面要用英文冒号加空格，不用中文冒号“：”。" : "";
}
