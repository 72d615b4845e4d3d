using Disclosure.Model.Calendar;

namespace Disclosure.Model.Targets;

/// <summary>From when to when a project runs (项目期).</summary>
/// <param name="Start">计划开始日期.</param>
/// <param name="End">计划完成日期; nothing for a project without an end (经常性).</param>
public sealed record ProjectPeriod(PartialDate Start, PartialDate? End);
