using System.Diagnostics;
using System.Globalization;
using Disclosure.Content.Folder;
using Disclosure.Model.Checks;
using Disclosure.Model.Editions;
using Disclosure.Model.Publication;
using Disclosure.Model.Registry;
using Disclosure.Publishing.PublicSites;
using Disclosure.Site.Facts;

namespace Disclosure.Benchmarks.PublicSites;

/// <summary>
/// One act of publishing in a process of its own, as the command does it: look whether anything is to be made; else read, check, make and
/// exchange. Prints a line of what each step took.
/// </summary>
internal static class PublicSiteAct
{
    private static readonly DateOnly Day = new(2026, 3, 1);

    /// <summary>Makes the public site of a content folder in the state of this name.</summary>
    public static void Run(string content, string output, string state, bool readsBack)
    {
        var clock = Stopwatch.StartNew();
        var (site, refusal) = PublicSite.Open(output, [content]);
        using (site)
        {
            if (site is null)
                throw new InvalidOperationException(refusal!.Message);
            var stamp = new SiteStamp(new EditionId(Day, 1), ContentHash.Of(System.Text.Encoding.UTF8.GetBytes(state)), Day, "benchmark");
            var options = new PublicSiteOptions { Stamp = stamp };
            if (site.IsCurrent(options))
            {
                Tell("same", clock);
                return;
            }

            var reading = ContentReader.Read(content);
            Tell("read", clock);
            var checks = RecordChecks.Check(reading.Records);
            Tell("check", clock);
            var projected = PublicProjection.Of(reading.Records);
            var records = new RecordSet(projected.Portal, projected.All, Day, projected.Publications);
            var facts = new SiteFacts(records, reading.Articles, reading.Glossary, checks);
            Tell("project", clock);
            var making = site.Make(facts, options);
            foreach (var stage in making.Report.Stages)
                Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {stage.Stage} {stage.Elapsed.TotalSeconds:0.000}"));
            Tell($"make ({making.Report.Files} files, {making.Report.Taken} taken over)", clock);
            if (!site.Activate(making.Site!).IsEmpty)
                throw new InvalidOperationException("The site could not be put in its place.");
            Tell("activate", clock);
            if (readsBack)
            {
                if (!site.ReadBack().IsSame)
                    throw new InvalidOperationException("The live site is not what was made.");
                Tell("readback", clock);
            }
        }
    }

    private static void Tell(string step, Stopwatch clock)
    {
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{step} {clock.Elapsed.TotalSeconds:0.000}"));
        clock.Restart();
    }
}
