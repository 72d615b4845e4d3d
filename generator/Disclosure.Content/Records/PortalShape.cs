using System.Collections.Immutable;
using Disclosure.Content.Shapes;
using Disclosure.Model.Portals;
using Disclosure.Model.Satisfaction.Cases;
using Disclosure.Model.Schemes;

namespace Disclosure.Content.Records;

/// <summary>The portal's settings.</summary>
internal static class PortalShape
{
    private static readonly RequiredField<Portal, string> Title =
        new("title", "栏目标题", Scalars.Text, portal => portal.Title, DefaultPortal.Settings.Title);

    private static readonly RequiredField<Portal, string> Region =
        new("region", "地区名称", Scalars.Text, portal => portal.Region, DefaultPortal.Settings.Region);

    private static readonly RequiredField<Portal, string> Publisher =
        new("publisher", "主办单位", Scalars.Text, portal => portal.Publisher, DefaultPortal.Settings.Publisher);

    private static readonly OptionalField<Portal, string> DemonstrationNotice =
        new("demonstrationNotice", "演示内容声明，真实内容不写", Scalars.Text, portal => portal.DemonstrationNotice);

    private static readonly DefaultedField<Portal, GovernmentWebsite> Website =
        new("website", "政府网站标识和页脚", WebsiteShape.Shape, portal => portal.Website, DefaultPortal.Settings.Website);

    private static readonly DefaultedField<Portal, ImmutableArray<ScoringScheme>> Schemes =
        new("schemes", "本地评分方案", new SchemesShape(), OwnSchemes, StandardSchemes.All);

    private static readonly DefaultedField<Portal, string> ProjectScheme =
        new("defaultProjectScheme", "项目的默认评分方案", Scalars.Text, portal => portal.DefaultProjectScheme, DefaultPortal.Settings.DefaultProjectScheme);

    private static readonly DefaultedField<Portal, string> UnitScheme =
        new("defaultUnitScheme", "部门整体的默认评分方案", Scalars.Text, portal => portal.DefaultUnitScheme, DefaultPortal.Settings.DefaultUnitScheme);

    private static readonly OptionalValueField<Portal, DateOnly> AsOf =
        new("asOf", "公开时限按哪一天计算", Scalars.Date, portal => portal.AsOf);

    private static readonly DefaultedField<Portal, HolidayCalendar> Holidays =
        new("holidays", "节假日和调休", HolidaysShape.Shape, portal => portal.Holidays, HolidayCalendar.WeekendsOnly);

    private static readonly DefaultedField<Portal, CaseDeadlines> CaseTerms =
        new("caseDeadlines", "差评办理时限(工作日)", CaseDeadlinesShape.Shape, portal => portal.CaseDeadlines, CaseDeadlines.Usual);

    private static readonly OptionalField<Portal, string> FeedbackApi =
        new("feedbackApi", "评价接口的地址，接口与网站在同一地址下的不写", Scalars.Text, portal => portal.FeedbackApi);

    /// <summary>The form.</summary>
    public static RecordShape<Portal> Shape { get; } = new(
        "portal", "公开栏目设置",
        [Title, Region, Publisher, DemonstrationNotice, Website, Schemes, ProjectScheme, UnitScheme, AsOf, FeedbackApi, CaseTerms, Holidays],
        mapping => new Portal
        {
            Title = Title.Read(mapping),
            Region = Region.Read(mapping),
            Publisher = Publisher.Read(mapping),
            DemonstrationNotice = DemonstrationNotice.Read(mapping),
            Website = Website.Read(mapping),
            Schemes = Schemes.Read(mapping),
            DefaultProjectScheme = ProjectScheme.Read(mapping),
            DefaultUnitScheme = UnitScheme.Read(mapping),
            AsOf = AsOf.Read(mapping),
            FeedbackApi = FeedbackApi.Read(mapping) is { Length: > 0 } address ? address.TrimEnd('/') + "/" : null,
            CaseDeadlines = CaseTerms.Read(mapping),
            Holidays = Holidays.Read(mapping),
        });

    // The built-in list itself, where nothing is added to it, so that it counts as usual.
    private static ImmutableArray<ScoringScheme> OwnSchemes(Portal portal) =>
        SchemesShape.OwnOf(portal.Schemes).IsEmpty ? StandardSchemes.All : portal.Schemes;
}
