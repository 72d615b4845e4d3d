using Disclosure.Model.Checks;
using Disclosure.Model.Checks.Privacy;
using Disclosure.Model.Checks.Secrecy;

namespace Disclosure.Publishing.Gate.Rules;

/// <summary>
/// 公开的说明和理由: what the edition itself says, which no record has and no withdrawal can erase: it holds nothing of a person's and
/// nothing that is withheld.
/// </summary>
internal static class PublicWordsRule
{
    public static GateCheck Check(GateInput input)
    {
        var notes = ReleaseNotes.Of(input);
        var texts = notes.Select(note => (Where: note.Path.Value, Text: $"{note.About}\n{note.Reason}"))
            .Append((Where: "--reason", Text: input.Candidate.Request.Reason ?? ""));
        var secrets = new SecretIndex(WithheldSecret.Of(input.Office.Working.Records));
        return GateCheck.Of(
            "公开的说明和理由",
            texts.SelectMany(text => In(text.Where, text.Text, secrets)),
            notes.IsEmpty ? null : $"{notes.Length} 条编报说明随版次公开");
    }

    private static IEnumerable<Finding> In(string where, string text, SecretIndex secrets)
    {
        foreach (var found in PersonalDataScan.In(text))
            yield return new Finding(found.Definition, Place.At(where), found.Message) { Fragment = found.Fragment };
        if (secrets.IsIn(text))
            yield return new Finding(WithholdingFindings.InOutput, Place.At(where), "写给公众的理由里有不予公开的数字或名称。");
    }
}
