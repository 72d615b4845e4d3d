using System.Collections.Immutable;

namespace Disclosure.Forms.Reading.Kinds;

/// <summary>Which form a table was taken for, how sure that is, and what speaks for it.</summary>
/// <param name="Kind">The form.</param>
/// <param name="Confidence">
/// How sure, of 100: what the title says counts 40, known headings of the indicator table 30, a name 15, funds or tasks 15.
/// </param>
/// <param name="Evidence">What speaks for it or is missing, in words.</param>
public sealed record FormRecognition(FormKind Kind, int Confidence, ImmutableArray<string> Evidence)
{
    private const int Sure = 85;
    private const int Likely = 60;
    private const int Least = 40;
    private const int LeastWithIndicators = 30;

    /// <summary>How sure, in a word: 确定, 较有把握 or 把握不大.</summary>
    public string ConfidenceWord => Confidence switch
    {
        >= Sure => "确定",
        >= Likely => "较有把握",
        _ => "把握不大",
    };

    /// <summary>Whether it is sure enough for a record to be replaced by what the table says.</summary>
    public bool MayReplace => Confidence >= Likely;

    /// <summary>Whether it is sure enough for a record to be made of the table; the headings of an indicator table say much.</summary>
    internal bool IsCertainEnough(bool hasIndicators) => Confidence >= (hasIndicators ? LeastWithIndicators : Least);

    /// <summary>What it would have been taken for and why that is not enough, in words.</summary>
    internal string Doubt => $"最像{Kind.Name()}，但把握只有 {Confidence}%（{string.Join("，", Evidence)}），没有导入。";
}
