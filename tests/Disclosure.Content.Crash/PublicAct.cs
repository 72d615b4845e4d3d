using System.Globalization;
using Disclosure.Content.Folder;
using Disclosure.Model.Editions;
using Disclosure.Model.Registry;
using Disclosure.Publishing.PublicSites;
using Disclosure.Site.Facts;

namespace Disclosure.Content.Crash;

/// <summary>Makes the public site of a content folder for a day and exchanges it, standing still before a step of it.</summary>
internal static class PublicAct
{
    /// <summary>CONTENT OUTPUT DAY STEP: says at its end how many steps there were.</summary>
    public static int Run(string content, string output, string day, string step)
    {
        var disk = new WaitingDisk(int.Parse(step, CultureInfo.InvariantCulture));
        var told = DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var reading = ContentReader.Read(content);
        var records = new RecordSet(reading.Records.Portal, reading.Records.All, told);
        var facts = new SiteFacts(records, reading.Articles, reading.Glossary, []);
        var stamp = new SiteStamp(new EditionId(told, 1), ContentHash.Of([]), told, "disclosure test");
        var (site, refusal) = PublicSite.Open(output, [content], disk);
        using (site)
        {
            if (site?.Make(facts, new PublicSiteOptions { Stamp = stamp, Jobs = 2 }).Site is not { } made)
            {
                Console.Error.WriteLine(refusal?.Message);
                return 2;
            }

            if (!site.Activate(made).IsEmpty || !site.ReadBack().IsSame)
                return 1;
        }

        Console.Out.WriteLine(disk.Steps);
        return 0;
    }
}
