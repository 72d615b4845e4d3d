using System.Collections.Immutable;
using Disclosure.Benchmarks.Corpus;
using Disclosure.Benchmarks.Hugo;

namespace Disclosure.Benchmarks.Builds;

/// <summary>The folders of one size of corpus: what is read, and what is built.</summary>
/// <param name="folder">The folder for all of it.</param>
/// <param name="published">The published command.</param>
/// <param name="built">The built assembly.</param>
/// <param name="withHugo">Whether Hugo takes part.</param>
internal sealed class Workshop(string folder, string published, string built, bool withHugo)
{
    // The runtime wants 5/8 of the processor's cache for the youngest generation, here 80 MB (hexadecimal): the peak must not follow.
    private static readonly (string Name, string Value) LargeCache = ("DOTNET_GCgen0size", "5000000");

    private readonly string _content = Path.Combine(folder, "content");
    private readonly string _hugo = Path.Combine(folder, "hugo");
    private readonly string _publishedSite = Path.Combine(folder, "site-published");
    private readonly string _largeCacheSite = Path.Combine(folder, "site-large-cache");
    private readonly string _builtSite = Path.Combine(folder, "site-built");
    private readonly string _hugoSite = Path.Combine(folder, "site-hugo");
    private readonly string _floor = Path.Combine(folder, "floor");

    /// <summary>Writes the corpus for us and the equal one for Hugo.</summary>
    public void Prepare(int projects)
    {
        CorpusFolder.Write(_content, projects);
        if (withHugo)
            HugoFolder.Write(_hugo, projects);
    }

    /// <summary>Those who build.</summary>
    public ImmutableArray<Contestant> Contestants()
    {
        ImmutableArray<Contestant> ours =
        [
            Contestant.OfCommand("disclosure, published", published, [], _content, _publishedSite),
            Contestant.OfCommand("disclosure, as `dotnet run`", "dotnet", [built], _content, _builtSite),
            Contestant.OfCommand("disclosure, published, 128 MB of cache", published, [], _content, _largeCacheSite) with
            {
                Environment = [LargeCache],
            },
        ];
        return withHugo ? [.. ours, Contestant.OfHugo(_hugo, _hugoSite)] : ours;
    }

    /// <summary>Writes files like those of the published command's site.</summary>
    public TimeSpan RunFloor()
    {
        OutputPlace.Clear(_floor);
        return Floor.Write(_publishedSite, _floor);
    }

    /// <summary>Frees the disk.</summary>
    public void Clear() => Directory.Delete(folder, recursive: true);
}
