using System.Collections.Immutable;
using System.Text;
using Disclosure.Model.Checks;
using Disclosure.Model.Checks.Secrecy;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Publishing.Gate;

/// <summary>
/// Looks for withheld figures in a built site: in every page, twin and file of data, in 元 and 万元, as whole numbers. On the pages of the
/// project, its unit and its department one is an error; elsewhere the same number may be another and is a warning. It finds spellings and
/// not meanings: what a sentence says in other words, it does not find.
/// </summary>
public static class WithheldFigureSearch
{
    private const int MostPlaces = 5;

    private static readonly string[] Texts = [".html", ".json", ".csv", ".txt", ".xml", ".md"];

    /// <summary>Searches the files of <paramref name="folder"/> for what <paramref name="records"/> withhold.</summary>
    /// <param name="records">The whole content, withheld records with all they say.</param>
    /// <param name="folder">The built site.</param>
    /// <param name="isKept">Whether a withheld record is kept from the public in this site; where nothing is given, each is.</param>
    /// <param name="stop">Stops the search.</param>
    /// <returns>The errors by record and file, then a warning for each record whose figures stand elsewhere.</returns>
    public static ImmutableArray<Finding> Run(
        RecordSet records, string folder, Func<RecordKey, bool>? isKept = null, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        var secrets = WithheldSecret.Of(records).RemoveAll(secret => isKept?.Invoke(secret.Record) == false);
        if (secrets.IsEmpty)
            return [];
        var index = new SecretIndex(secrets);
        var found = FilesOf(folder).AsParallel().AsOrdered().WithCancellation(stop)
            .SelectMany(file => InFile(folder, file, index)).Distinct().ToList();
        return [.. found.Where(place => place.IsError).Select(Error), .. Elsewhere(found)];
    }

    private static IEnumerable<string> FilesOf(string folder) => Directory
        .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Where(file => Texts.Contains(Path.GetExtension(file), StringComparer.Ordinal))
        .Select(file => Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'))
        .Order(StringComparer.Ordinal);

    private static List<SecretPlace> InFile(string folder, string file, SecretIndex index)
    {
        var places = new List<SecretPlace>();
        var text = File.ReadAllText(Path.Combine(folder, file), Encoding.UTF8);
        foreach (var (secret, number) in index.FiguresIn(text))
            places.Add(new SecretPlace(secret, file, LineAt(text, number.At), secret.IsOn(file) && !secret.IsAlsoPublic(number)));
        foreach (var (secret, at) in index.NamesIn(text))
            places.Add(new SecretPlace(secret, file, LineAt(text, at), true) { IsName = true });
        return places;
    }

    private static int LineAt(string text, int at) => text.AsSpan(0, at).Count('\n') + 1;

    // The figure itself is left out: findings stand in logs, where it does not belong.
    private static Finding Error(SecretPlace place) => place.IsName
        ? new Finding(
            WithholdingFindings.ExistenceTold, Place.In(place.Secret.Record, "withheld"), $"生成的 {place.File} 第 {place.Line} 行提到它。")
        : new Finding(
            WithholdingFindings.InOutput, Place.In(place.Secret.Record, "withheld"),
            $"生成的 {place.File} 第 {place.Line} 行有它不予公开的数字。");

    private static IEnumerable<Finding> Elsewhere(List<SecretPlace> found) =>
        from place in found
        where !place.IsError
        group place by place.Secret.Record into places
        let files = places.Select(place => place.File).Distinct().ToList()
        select new Finding(
            WithholdingFindings.InOutputElsewhere, Place.In(places.Key, "withheld"),
            $"{files.Count} 个文件里有相同的数字：{string.Join("、", files.Take(MostPlaces))}{(files.Count > MostPlaces ? "等" : "")}。");

    /// <summary>Where a secret was found.</summary>
    private sealed record SecretPlace(WithheldSecret Secret, string File, int Line, bool IsError)
    {
        public bool IsName { get; init; }

        public bool Equals(SecretPlace? other) =>
            other is not null && (Secret.Record, File, Line, IsError, IsName)
                == (other.Secret.Record, other.File, other.Line, other.IsError, other.IsName);

        public override int GetHashCode() => HashCode.Combine(Secret.Record, File, Line, IsError, IsName);
    }
}
