using System.Collections.Immutable;
using Disclosure.Content.Folder;
using Disclosure.Model.Checks;
using Disclosure.Publishing.Output;
using Disclosure.Publishing.Reports;
using Disclosure.Site.Facts;

namespace Disclosure.Publishing.Build;

/// <summary>Makes the site from the content: the same content gives the same bytes, whatever the day, machine or number of workers.</summary>
public static class SiteBuild
{
    /// <summary>Builds the site into the output folder, as a whole or not at all.</summary>
    /// <param name="reading">The content. What its reading found wrong does not stop the build: what could be read is built.</param>
    /// <param name="checks">What the checks say about the content; pages show the neutral notes of it.</param>
    /// <param name="options">Where to, and how.</param>
    /// <param name="progress">Hears how it goes on.</param>
    /// <returns>What was made; where a finding of it is an error, nothing was and the old site stands as it did.</returns>
    public static BuildReport Run(
        ContentReading reading, ImmutableArray<Finding> checks, BuildOptions options, IBuildProgress? progress = null)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(options);
        return Run(new SiteFacts(reading.Records, reading.Articles, reading.Glossary, checks), options, progress);
    }

    /// <summary>Builds the site of <paramref name="facts"/>.</summary>
    internal static BuildReport Run(SiteFacts facts, BuildOptions options, IBuildProgress? progress) =>
        Run(BuildSteps.For(facts), options, progress);

    /// <summary>Builds what <paramref name="steps"/> make.</summary>
    internal static BuildReport Run(ImmutableArray<BuildStep> steps, BuildOptions options, IBuildProgress? progress)
    {
        try
        {
            var (folder, refusal) = OutputFolder.Open(options.Output);
            return folder is null ? Failed(refusal!) : BuildInto(folder, steps, options, progress);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Failed(WriteFailure.Describe(failure, options.Output));
        }
    }

    private static BuildReport BuildInto(
        OutputFolder folder, ImmutableArray<BuildStep> steps, BuildOptions options, IBuildProgress? progress)
    {
        var stages = new StageClock(options.Clock, progress);
        var site = new SiteInMaking(options, new SiteWriter(folder.Fresh), progress);
        try
        {
            foreach (var step in steps)
            {
                stages.Continue(step.Stage, step.Stage == BuildStage.Pages ? site.Plans.Length : 0);
                step.Make(site);
                if (site.Refusal is { } refusal)
                    return Failed(refusal);
            }

            stages.Continue(BuildStage.Swap, 0);
            folder.Swap();
            return ReportOf(site, stages);
        }
        catch (PageException failure)
        {
            return Failed(new Finding(BuildFindings.PageFailed, Place.At(failure.Path), $"生成 {failure.Path} 时出错：{failure.Message}"));
        }
        finally
        {
            folder.Discard();
        }
    }

    private static BuildReport ReportOf(SiteInMaking site, StageClock stages) => new()
    {
        Pages = site.Pages.Length,
        Files = site.Writer.Files,
        Bytes = site.Writer.Bytes,
        PreviewCount = site.Pages.Count(page => page.IsPreview),
        Stages = stages.End(),
    };

    private static BuildReport Failed(Finding finding) => new() { Findings = [finding] };
}
