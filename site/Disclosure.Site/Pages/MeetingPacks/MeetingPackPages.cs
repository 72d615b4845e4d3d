using Disclosure.Model.Calendar;
using Disclosure.Model.Organisation;
using Disclosure.Site.Components;
using Disclosure.Site.Facts;
using Disclosure.Site.Invitations;
using Disclosure.Site.Layout;
using Disclosure.Site.Pages.UnitYears;

namespace Disclosure.Site.Pages.MeetingPacks;

/// <summary>A pack for every unit's year of which there is more than that something is owed.</summary>
internal static class MeetingPackPages
{
    private const int MostQuestions = 16;

    public static IEnumerable<PagePlan> Plan(PageContext context)
    {
        var district = new DistrictYears(context);
        return from unit in context.Records.Units
               from year in UnitYearPages.YearsOf(context.Records)
               where new UnitYearBuilder(context, context.Projects, unit, year).HasContent
               select PagePlan.InFolder(SitePaths.MeetingPack(unit.Code, year), () => Build(context, district, unit, year)) with
               {
                   Fingerprint = () => context.Inputs.OfUnitYear(unit, year, district.Of(year).ToString()),
               };
    }

    public static MeetingPackPage Build(PageContext context, DistrictYears district, Unit unit, FiscalYear year)
    {
        var path = SitePaths.MeetingPack(unit.Code, year);
        var root = new LinkRoot(path);
        var shown = UnitYearPages.Build(context, district, unit, year);
        var questions = new PackQuestions(context, unit, year, shown).Ask();
        var pack = new MeetingPackPage
        {
            Site = context.Site,
            Path = path,
            Title = $"{shown.Title}代表审议材料",
            Description = $"{shown.Title}代表审议材料：预算和执行、没做到的、复核和评价、整改、可以问的问题，打印不超过 8 页。",
            Crumbs = [.. shown.Crumbs, new Crumb($"{year} 年", shown.Path)],
            Published = shown.Published,
            LastChange = shown.LastChange,
            Source = shown.Source,
            Sentence = shown.Sentence,
            Code = shown.Code,
            YearLink = new SwitchLink(shown.Title, root.LinkTo(shown.Path)),
            AsOf = context.Records.AsOf,
            Edition = shown.Edition,
            Parts = new PackParts(context, root, unit, year, shown).All(),
            Questions = [.. questions.Take(MostQuestions)],
            MoreQuestions = Math.Max(0, questions.Length - MostQuestions),
        };
        return pack.Address is { } address ? pack with { Qr = QrDrawing.Of(address) } : pack;
    }
}
