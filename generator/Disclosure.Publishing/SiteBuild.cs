using System.Collections.Immutable;
using Disclosure.Content.Folder;
using Disclosure.Model.Checks;
using Disclosure.Publishing.Facts;
using Disclosure.Publishing.Output;
using Disclosure.Publishing.Pages;
using Disclosure.Publishing.Pages.Satisfaction;
using Disclosure.Publishing.Reports;

namespace Disclosure.Publishing;

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
        return Run(BuildInput.From(reading, checks), options, progress);
    }

    /// <summary>Builds the site of <paramref name="input"/>.</summary>
    internal static BuildReport Run(BuildInput input, BuildOptions options, IBuildProgress? progress) =>
        Run(() => [.. SitePages.PlanAll(MakeContext(input, options))], options, progress, writer => ReceiptsPages.WriteLists(writer, input.Records));

    /// <summary>Builds the pages that <paramref name="plan"/> plans, and the files that <paramref name="attach"/> writes.</summary>
    internal static BuildReport Run(
        Func<ImmutableArray<PagePlan>> plan, BuildOptions options, IBuildProgress? progress, Action<SiteWriter>? attach = null)
    {
        try
        {
            var (folder, refusal) = OutputFolder.Open(options.Output);
            return folder is null ? Failed(refusal!) : BuildInto(folder, plan, attach, options, progress);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Failed(WriteFailure.Describe(failure, options.Output));
        }
    }

    private static BuildReport BuildInto(
        OutputFolder folder, Func<ImmutableArray<PagePlan>> plan, Action<SiteWriter>? attach, BuildOptions options, IBuildProgress? progress)
    {
        var stages = new StageClock(options.Clock, progress);
        var writer = new SiteWriter(folder.Fresh);
        try
        {
            stages.Begin(BuildStage.Score, 0);
            var plans = plan();
            if (FindSameAddress(plans) is { } conflict)
                return Failed(conflict);

            stages.Begin(BuildStage.Pages, plans.Length);
            var pages = PageStream.Print(plans, writer, options.Jobs, progress);

            stages.Begin(BuildStage.Attachments, 0);
            Assets.WriteAll(writer);
            DataSchemaFile.Write(writer);
            attach?.Invoke(writer);
            SearchEngineFiles.Write(writer, options.BaseUrl, pages);

            stages.Begin(BuildStage.Swap, 0);
            folder.Swap();
            return new BuildReport
            {
                Pages = pages.Length,
                Files = writer.Files,
                Bytes = writer.Bytes,
                PreviewCount = pages.Count(page => page.IsPreview),
                Stages = stages.End(),
            };
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

    private static BuildContext MakeContext(BuildInput input, BuildOptions options) =>
        new(input, FrameBuilder.Make(input, options.BaseUrl), ScoreBook.Make(input.Records, options.Jobs));

    private static Finding? FindSameAddress(IEnumerable<PagePlan> plans)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return plans.FirstOrDefault(plan => !seen.Add(plan.Path)) is { } second
            ? new Finding(BuildFindings.SameAddress, Place.At(second.Path), $"有两个网页的地址都是 {second.Path}。")
            : null;
    }

    private static BuildReport Failed(Finding finding) => new() { Findings = [finding] };
}
