using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Disclosure.Model.Checks;
using Disclosure.Model.Checks.Privacy;

namespace Disclosure.Publishing.Gate;

/// <summary>
/// The second net: looks through the files of a made site for what blocks wherever it stands (numbers with check digits, mobile numbers,
/// plates, mailboxes), whatever way it got there. Files that have the same bytes in another folder need no second look.
/// </summary>
public static partial class PersonalDataSearch
{
    private static readonly string[] OfText = [".html", ".json", ".csv", ".xml", ".txt", ".js", ".webmanifest"];

    // Lists of hashes, which no person wrote.
    private const string LeafList = ".leaves.txt";

    /// <summary>What stands in the files of a folder, by file, and what was accepted left out.</summary>
    /// <param name="folder">The made site.</param>
    /// <param name="accepted">The fragments that staff accepted where they were written.</param>
    /// <param name="stop">Stops it.</param>
    public static ImmutableArray<Finding> In(string folder, IReadOnlySet<string> accepted, CancellationToken stop = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(accepted);
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(IsText).Order(StringComparer.Ordinal).ToList();
        var found = new ImmutableArray<Finding>[files.Count];
        Parallel.For(
            0,
            files.Count,
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = stop },
            at => found[at] = InFile(folder, files[at], accepted));
        return [.. found.SelectMany(ofFile => ofFile)];
    }

    /// <summary>What stands in the text of a file of the site.</summary>
    /// <param name="path">Its path in the site, with <c>/</c>.</param>
    /// <param name="text">Its text.</param>
    /// <param name="accepted">The fragments that staff accepted.</param>
    public static ImmutableArray<Finding> In(string path, string text, IReadOnlySet<string> accepted)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(text);
        return
        [
            .. from found in PersonalDataScan.NumbersIn(Shown(path, text))
               where !accepted.Contains(found.Fragment)
               select new Finding(found.Definition, Place.At(path), found.Message) { File = path, Fragment = found.Fragment },
        ];
    }

    /// <summary>The fragments of findings that somebody accepted.</summary>
    public static IReadOnlySet<string> AcceptedIn(IEnumerable<Finding> findings) => findings
        .Where(finding => finding.Acknowledged is not null)
        .Select(finding => finding.Fragment)
        .OfType<string>()
        .ToHashSet(StringComparer.Ordinal);

    private static ImmutableArray<Finding> InFile(string folder, string file, IReadOnlySet<string> accepted) =>
        In(Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file, Encoding.UTF8), accepted);

    private static bool IsText(string file) =>
        OfText.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase) && !file.EndsWith(LeafList, StringComparison.Ordinal);

    // Of a page its text, without tags; in JSON characters may be written as escapes, and so in pages.
    private static string Shown(string path, string text)
    {
        if (path.EndsWith(".html", StringComparison.OrdinalIgnoreCase))
            return System.Net.WebUtility.HtmlDecode(Tag.Replace(text, TagAsText));
        return text.Contains("\\u", StringComparison.Ordinal)
            ? Escape.Replace(text, match => ((char)Convert.ToInt32(match.Groups["hex"].Value, 16)).ToString())
            : text;
    }

    // Words in attributes are read out and searched for; addresses of files and scripts are nobody's.
    private static string TagAsText(Match tag) => InlineTag.IsMatch(tag.Value) ? "" : "\n" + string.Concat(
        from Match attribute in WordedAttribute.Matches(tag.Value)
        select attribute.Groups["text"].Value + "\n");

    [GeneratedRegex("<(?:[^<>\"']|\"[^\"]*\"|'[^']*')+>")]
    private static partial Regex Tag { get; }

    [GeneratedRegex("^</?(?:b|i|em|strong|span|a|wbr|small|mark|sub|sup|code)(?![a-z])", RegexOptions.IgnoreCase)]
    private static partial Regex InlineTag { get; }

    [GeneratedRegex("(?:title|alt|content|aria-label|value|placeholder)=\"(?<text>[^\"]*)\"", RegexOptions.IgnoreCase)]
    private static partial Regex WordedAttribute { get; }

    [GeneratedRegex(@"\\u(?<hex>[0-9A-Fa-f]{4})")]
    private static partial Regex Escape { get; }
}
