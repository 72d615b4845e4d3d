using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Portals;
using Disclosure.Model.Satisfaction.Cases;
using Disclosure.Model.Schemes;

namespace Disclosure.Model.Fields;

/// <summary>The portal's settings.</summary>
public static class PortalFields
{
    internal static readonly RequiredField<Portal, string> Title =
        new("title", "栏目标题", Scalars.Text, portal => portal.Title, DefaultPortal.Settings.Title);

    internal static readonly RequiredField<Portal, string> Region =
        new("region", "地区名称", Scalars.Text, portal => portal.Region, DefaultPortal.Settings.Region);

    internal static readonly RequiredField<Portal, string> Publisher =
        new("publisher", "主办单位", Scalars.Text, portal => portal.Publisher, DefaultPortal.Settings.Publisher);

    internal static readonly OptionalField<Portal, Population> Population =
        new("population", "常住人口，写了的，首页写人均花多少", PopulationFields.Row, portal => portal.Population);

    internal static readonly OptionalField<Portal, string> DemonstrationNotice =
        new("demonstrationNotice", "演示内容声明，真实内容不写", Scalars.Text, portal => portal.DemonstrationNotice);

    internal static readonly DefaultedField<Portal, GovernmentWebsite> Website =
        new("website", "政府网站标识和页脚", WebsiteFields.Row, portal => portal.Website, DefaultPortal.Settings.Website);

    internal static readonly ListField<Portal, ScoringScheme> Schemes =
        new("schemes", "本地评分方案", SchemeFields.List, portal => OwnSchemes.Of(portal.Schemes));

    internal static readonly DefaultedField<Portal, string> ProjectScheme =
        new(
            "defaultProjectScheme", "项目的默认评分方案", Scalars.Text, portal => portal.DefaultProjectScheme,
            DefaultPortal.Settings.DefaultProjectScheme);

    internal static readonly DefaultedField<Portal, string> UnitScheme =
        new("defaultUnitScheme", "部门整体的默认评分方案", Scalars.Text, portal => portal.DefaultUnitScheme, DefaultPortal.Settings.DefaultUnitScheme);

    internal static readonly OptionalValueField<Portal, DateOnly> DemonstrationDay =
        new("demonstrationDay", "演示内容按哪一天计算，真实内容不写", Scalars.Date, portal => portal.DemonstrationDay);

    internal static readonly DefaultedField<Portal, HolidayCalendar> Holidays =
        new("holidays", "节假日和调休", HolidaysFields.Row, portal => portal.Holidays, HolidayCalendar.WeekendsOnly);

    internal static readonly DefaultedField<Portal, CaseDeadlines> CaseTerms =
        new("caseDeadlines", "差评办理时限(工作日)", CaseDeadlinesFields.Row, portal => portal.CaseDeadlines, CaseDeadlines.Usual);

    internal static readonly DefaultedField<Portal, DutyRules> Duties =
        new("duties", "应公开内容的本地规定", DutyRulesFields.Row, portal => portal.Duties, DutyRules.Usual);

    internal static readonly DefaultedField<Portal, ProcessRules> Process =
        new("process", "过程管理的本地规定", ProcessRulesFields.Row, portal => portal.Process, ProcessRules.Usual);

    internal static readonly OptionalField<Portal, SiteAddress> FeedbackApi =
        new("feedbackApi", "评价接口的地址，接口与网站在同一地址下的不写", Scalars.Address, portal => portal.FeedbackApi);

    internal static readonly DefaultedField<Portal, bool> ShowsStaffNames =
        new("showsStaffNames", "版次上写不写编制人、审核人的姓名", Scalars.Boolean, portal => portal.ShowsStaffNames, false);

    /// <summary>Every field, in the order of the file.</summary>
    public static ImmutableArray<IField<Portal>> All { get; } =
    [
        Title, Region, Publisher, Population, DemonstrationNotice, Website, Schemes, ProjectScheme, UnitScheme, DemonstrationDay,
        FeedbackApi,
        ShowsStaffNames, CaseTerms, Duties, Process, Holidays,
    ];
}
