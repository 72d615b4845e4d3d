using Disclosure.Model.Corrections;
using Disclosure.Model.Differences;
using Disclosure.Model.Terms;
using Disclosure.Publishing.Archives;

namespace Disclosure.Generator.Commands.Archive;

/// <summary><c>变化.txt</c>: what readers see changed by an edition.</summary>
internal static class ChangesText
{
    /// <summary>Its name in an archive.</summary>
    public const string File = "变化.txt";

    /// <summary>The text.</summary>
    public static string Write(ArchivedEdition archived)
    {
        var prepared = archived.Prepared;
        var scope = ScopeWords.Of(prepared.Scope, code => archived.Names.GetValueOrDefault(code));
        return string.Concat(
            LinesOf(archived).Prepend($"版次 {prepared.Id}（{prepared.Kind.Term()}，{scope}），公众看到的变化").Select(line => line + "\n"));
    }

    /// <summary>What changed, a line each; what was deleted since is named, as nobody can read any more what it said.</summary>
    public static IEnumerable<string> LinesOf(ArchivedEdition archived)
    {
        if (archived.Erased.IsEmpty || !archived.Difference.IsEmpty)
        {
            foreach (var line in DifferenceText.Of(archived.Difference))
                yield return line;
        }

        if (archived.Erased.IsEmpty)
            yield break;
        yield return "已撤下，内容已从全部版次删去：";
        foreach (var subject in archived.Erased)
            yield return $"  {subject}";
    }
}
