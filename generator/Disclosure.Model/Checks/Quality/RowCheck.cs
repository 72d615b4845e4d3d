using Disclosure.Model.Indicators;

namespace Disclosure.Model.Checks.Quality;

/// <summary>A check that looks at one row of a table, whatever the table.</summary>
internal delegate void RowCheck(Indicator row, int index, FindingCollector findings);
