using System.Collections.Immutable;
using Disclosure.Content.Folder;
using Disclosure.Model.Checks;
using Disclosure.Model.Editions;
using Disclosure.Model.Publication;
using Disclosure.Publishing.Output;
using Disclosure.Publishing.Reports;
using Disclosure.Site.Facts;

namespace Disclosure.Publishing.Build;

/// <summary>
/// Makes a preview of the site from the working folder: the same content gives the same bytes, whatever the machine or number of workers.
/// </summary>
public static class SiteBuild
{
    /// <summary>Builds the site into the output folder, as a whole or not at all.</summary>
    /// <param name="reading">The content. What its reading found wrong does not stop the build: what could be read is built.</param>
    /// <param name="checks">What the checks say about the content; pages show the neutral notes of it.</param>
    /// <param name="options">Where to, and how.</param>
    /// <param name="progress">Hears how it goes on.</param>
    /// <param name="stop">Stops the build: nothing is replaced, nothing is left behind.</param>
    /// <exception cref="OperationCanceledException">It was stopped before the new site took the old one's place.</exception>
    /// <returns>What was made; where a finding of it is an error, nothing was and the old site stands as it did.</returns>
    public static BuildReport Run(
        ContentReading reading, ImmutableArray<Finding> checks, BuildOptions options, IBuildProgress? progress = null,
        CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(options);
        var facts = new SiteFacts(PublicProjection.Of(reading.Records), reading.Articles, reading.Glossary, checks)
        {
            Mode = options.Mode,
            Scans = reading.Scans,
        };
        return Run(facts, options, progress, stop);
    }

    /// <summary>Builds the site of <paramref name="facts"/>.</summary>
    internal static BuildReport Run(
        SiteFacts facts, BuildOptions options, IBuildProgress? progress, CancellationToken stop = default) =>
        Run(BuildSteps.For(facts), options, progress, stop);

    /// <summary>Builds what <paramref name="steps"/> make.</summary>
    internal static BuildReport Run(
        ImmutableArray<BuildStep> steps, BuildOptions options, IBuildProgress? progress, CancellationToken stop = default)
    {
        if (options.Claim is { } held)
            return Run(held, steps, options, progress, stop);
        var (claim, refusal) = OutputClaim.Take(options.Output, options.Apart);
        using (claim)
            return claim is null ? Failed(refusal!) : Run(claim, steps, options, progress, stop);
    }

    private static BuildReport Run(
        OutputClaim claim, ImmutableArray<BuildStep> steps, BuildOptions options, IBuildProgress? progress, CancellationToken stop)
    {
        try
        {
            var (folder, refusal) = OutputFolder.Open(claim, options.Mode == SiteMode.Preview);
            return folder is null ? Failed(refusal!) : BuildInto(folder, steps, options, progress, stop);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Failed(WriteFailure.Describe(failure, options.Output));
        }
    }

    private static BuildReport BuildInto(
        OutputFolder folder, ImmutableArray<BuildStep> steps, BuildOptions options, IBuildProgress? progress, CancellationToken stop)
    {
        var keeping = new FileKeeping { IsPrivate = options.Mode == SiteMode.Preview };
        try
        {
            var site = new SiteInMaking(options, new SiteWriter(folder.Fresh, keeping, stop), progress);
            return SiteAssembly.Run(steps, site, made => folder.Swap(made.Writer.Paths), stop);
        }
        finally
        {
            folder.Discard();
        }
    }

    private static BuildReport Failed(Finding finding) => new() { Findings = [finding] };
}
