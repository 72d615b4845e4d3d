using Disclosure.Model.Calendar;
using Disclosure.Model.Indicators;

namespace Disclosure.Model.Cycles;

/// <summary>What a year brought towards a whole-period target.</summary>
/// <param name="Year">The year.</param>
/// <param name="Actual">实际完成值.</param>
public sealed record CycleResult(FiscalYear Year, IndicatorValue Actual);
