using System.Text;
using System.Text.RegularExpressions;
using Disclosure.Model.Checks;
using Disclosure.Model.Checks.Privacy;

namespace Disclosure.Forms.Reading.People;

/// <summary>
/// Takes names and numbers of persons out of prose. What has its label goes with it; a number alone leaves a word in its place, so that the
/// sentence is still one. What is only guessed, an address say, stays and is asked about before publication.
/// </summary>
internal static partial class PersonalWords
{
    private const string Removed = "（已删去）";

    private static readonly FindingDefinition[] TakenOut =
    [
        PrivacyFindings.MobileNumber, PrivacyFindings.IdentityNumber, PrivacyFindings.BankCardNumber, PrivacyFindings.PersonNamed,
        PrivacyFindings.PersonalEmail, PrivacyFindings.NameBesideGroup,
    ];

    private static readonly string[] CodeWords = ["编码", "编号", "代码", "文号", "统一社会信用代码"];

    /// <summary>The text without them, and what was taken out, masked; nothing where there is nothing of a person's.</summary>
    public static (string Text, IReadOnlyList<(string Message, string Facts)> Said)? TakeOut(string text)
    {
        var details = PersonalDataScan.EverywhereIn(text).Where(detail => Array.IndexOf(TakenOut, detail.Definition) >= 0)
            .Where(detail => !IsCode(text, detail)).ToList();
        if (details.Count == 0)
            return null;
        var left = new StringBuilder(text.Length);
        var from = 0;
        var said = new List<(string Message, string Facts)>();
        foreach (var span in Spans(details))
        {
            var told = span.Find(detail => detail.Definition == PrivacyFindings.PersonNamed) is { Length: > 0 } named ? named : span[0];
            said.Add((
                told.Message.TrimEnd('。') + "，未导入；其余文字照常导入。", string.Join('\n', span.Select(detail => detail.Fragment).Distinct())));
            left.Append(text, from, span[0].Index - from).Append(InPlace(text, span));
            from = span.Max(detail => detail.Index + detail.Length);
        }

        left.Append(text, from, text.Length - from);
        return (Tidy(left.ToString()), said);
    }

    // A telephone number behind its label is found as such and as a mobile number.
    private static List<List<PersonalDetail>> Spans(List<PersonalDetail> details)
    {
        var spans = new List<List<PersonalDetail>>();
        foreach (var detail in details)
        {
            if (spans.Count > 0 && spans[^1].Max(other => other.Index + other.Length) > detail.Index)
                spans[^1].Add(detail);
            else
                spans.Add([detail]);
        }

        return spans;
    }

    // 三年级2班 stays, without the name beside it.
    private static string InPlace(string text, List<PersonalDetail> span)
    {
        if (span.Exists(detail => detail.Definition == PrivacyFindings.PersonNamed))
            return "";
        var first = span[0];
        return first.Definition == PrivacyFindings.NameBesideGroup ? text.Substring(first.Index, first.LabelLength) : Removed;
    }

    private static bool IsCode(string text, PersonalDetail detail)
    {
        if (detail.Definition == PrivacyFindings.PersonNamed)
            return false;
        var before = text.AsSpan(0, detail.Index).TrimEnd(" :：");
        foreach (var word in CodeWords)
        {
            if (before.EndsWith(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static string Tidy(string text)
    {
        var tidy = EmptyBrackets().Replace(text, "").Replace("（（已删去））", Removed, StringComparison.Ordinal);
        tidy = Leading().Replace(Doubled().Replace(tidy, "${last}"), "").Trim();
        return Nothing().IsMatch(tidy) ? "" : tidy;
    }

    [GeneratedRegex(@"[（(][\s,，、;；:：]*[)）]")]
    private static partial Regex EmptyBrackets();

    // ，。 and ，， that were left over.
    [GeneratedRegex(@"[，,、；;](\s*[，,、；;])*\s*(?<last>[，,、；;。])")]
    private static partial Regex Doubled();

    [GeneratedRegex(@"^[\s，,、；;。]+")]
    private static partial Regex Leading();

    [GeneratedRegex(@"^[\s，,、；;。.]*$")]
    private static partial Regex Nothing();
}
