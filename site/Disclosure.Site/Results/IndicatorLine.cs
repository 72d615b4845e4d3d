using Disclosure.Model.Amounts;
using Disclosure.Model.Indicators;
using Disclosure.Model.LastYear;
using Disclosure.Model.Records;

namespace Disclosure.Site.Results;

/// <summary>An indicator of a target or self-evaluation, as a row of data.</summary>
/// <param name="Form">The target or self-evaluation.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="Recomputed">Its points by the scheme; nothing in a target, and where they can't be computed.</param>
/// <param name="Compared">What it was last year; nothing where last year is not known, or withheld.</param>
internal readonly record struct IndicatorLine(PerformanceTable Form, Indicator Indicator, Points? Recomputed, ComparedIndicator? Compared);
