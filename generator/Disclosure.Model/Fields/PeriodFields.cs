using Disclosure.Model.Calendar;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Fields;

/// <summary>From when to when a project runs.</summary>
public static class PeriodFields
{
    internal static readonly EssentialField<ProjectPeriod, PartialDate> Start =
        new("start", "计划开始日期", Scalars.PartialDate, period => period.Start);

    internal static readonly OptionalValueField<ProjectPeriod, PartialDate> End =
        new("end", "计划完成日期，经常性项目不写", Scalars.PartialDate, period => period.End);

    /// <summary>The period on one line.</summary>
    public static RowShape<ProjectPeriod> Row { get; } = new("项目期", ValueLayout.Flow, [Start, End]);
}
