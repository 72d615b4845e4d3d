using System.Collections.Immutable;
using Disclosure.Model.Checks;
using Disclosure.Publishing.Output;
using Disclosure.Publishing.Reports;

namespace Disclosure.Publishing.Build;

/// <summary>Takes the steps of a build one after the other, for previews and public sites alike.</summary>
internal static class SiteAssembly
{
    /// <summary>Takes them all and then <paramref name="finish"/>es, or says why not.</summary>
    /// <param name="steps">The steps.</param>
    /// <param name="site">The site in making.</param>
    /// <param name="finish">Puts what was made where it belongs.</param>
    /// <param name="stop">Stops it.</param>
    /// <exception cref="IOException">A file could not be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file must not be written.</exception>
    /// <exception cref="OperationCanceledException">It was stopped before it was to be finished.</exception>
    public static BuildReport Run(
        ImmutableArray<BuildStep> steps, SiteInMaking site, Action<SiteInMaking> finish, CancellationToken stop)
    {
        var stages = new StageClock(site.Options.Clock, site.Progress);
        try
        {
            foreach (var step in steps)
            {
                stages.Continue(step.Stage, step.Stage == BuildStage.Pages ? site.Plans.Length : 0);
                Make(step, site, stop);
                if (site.Refusal is { } refusal)
                    return Failed(refusal);
            }

            stages.Continue(BuildStage.Swap, 0);
            stop.ThrowIfCancellationRequested();
            finish(site);
            return ReportOf(site, stages);
        }
        catch (PageException failure)
        {
            return Failed(new Finding(BuildFindings.PageFailed, Place.At(failure.Path), $"生成 {failure.Path} 时出错：{failure.Message}"));
        }
    }

    // Scoring and planning write nothing: where the build is stopped they are left alone and die with the process.
    private static void Make(BuildStep step, SiteInMaking site, CancellationToken stop)
    {
        if (step.Stage == BuildStage.Score)
            Task.Run(() => step.Make(site), stop).WaitAsync(stop).GetAwaiter().GetResult();
        else
            step.Make(site);
    }

    private static BuildReport ReportOf(SiteInMaking site, StageClock stages) => new()
    {
        Pages = site.Pages.Length,
        Files = site.Writer.Files,
        Taken = site.Writer.Taken,
        Bytes = site.Writer.Bytes,
        Stages = stages.End(),
    };

    private static BuildReport Failed(Finding finding) => new() { Findings = [finding] };
}
