using System.Collections.Concurrent;
using System.Collections.Immutable;
using Disclosure.Publishing.Output;
using Disclosure.Publishing.Reports;
using Disclosure.Site.Layout;

namespace Disclosure.Publishing.Build;

/// <summary>Makes and writes pages, several at once, holding no more of them than there are workers.</summary>
internal static class PageStream
{
    /// <summary>Prints every page that is planned.</summary>
    public static void Print(SiteInMaking site) => site.Pages =
        Print(site.Plans, site.Writer, new PageTerms(site.Glossary), site.Options.Jobs, site.Progress);

    /// <summary>Prints every plan and returns what was printed, by path.</summary>
    /// <exception cref="PageException">A page could not be made; pages not yet begun are left out.</exception>
    /// <exception cref="IOException">A file could not be written.</exception>
    /// <exception cref="OperationCanceledException">The writer was stopped.</exception>
    public static ImmutableArray<LedgerPage> Print(
        IReadOnlyCollection<PagePlan> plans, SiteWriter writer, PageTerms terms, int jobs, IBuildProgress? progress)
    {
        var printed = new ConcurrentBag<LedgerPage>();
        var failures = new ConcurrentQueue<Exception>();
        Parallel.ForEach(
            Partitioner.Create(plans, EnumerablePartitionerOptions.NoBuffering),
            new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, jobs) },
            () => new PagePress(writer, terms),
            (plan, loop, press) =>
            {
                try
                {
                    printed.Add(Print(plan, writer, press));
                    progress?.Advance();
                }
                catch (Exception failure)
                {
                    failures.Enqueue(failure);
                    loop.Stop();
                }

                return press;
            },
            press => press.Dispose());
        if (failures.TryDequeue(out var first))
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(first);
        return [.. printed.OrderBy(page => page.Plan, StringComparer.Ordinal)];
    }

    private static LedgerPage Print(PagePlan plan, SiteWriter writer, PagePress press)
    {
        try
        {
            var fingerprint = writer.HasSums ? plan.Fingerprint?.Invoke() : null;
            if (fingerprint is { } print && writer.Earlier?.FindPage(plan.Path, print) is { } earlier && writer.TryTakeOver(earlier.Files))
                return earlier;
            var page = plan.Make();
            // What is made each time draws from all there is; what is not says itself which editions it comes from.
            if (plan.Fingerprint is null && page.Edition is null)
                page = page with { Edition = page.Site.Edition };
            var files = press.Print(page);
            var printed = new PrintedPage(page.Path, page.FileName, page.Title, page.Published, page.IsListed);
            return new LedgerPage(plan.Path, fingerprint, printed, writer.HasSums ? files : []);
        }
        catch (Exception failure) when (failure is not (IOException or UnauthorizedAccessException or OperationCanceledException))
        {
            throw new PageException(plan.Path, failure);
        }
    }
}
