using Disclosure.Model.Calendar;
using Disclosure.Model.Targets;

namespace Disclosure.Site.Pages.UnitYears;

/// <summary>A row of 年度主要任务.</summary>
/// <param name="Year">The year.</param>
/// <param name="Task">The task.</param>
/// <param name="IsWithheld">Whether amounts of it are withheld, because they would give a withheld record away.</param>
internal sealed record TaskRow(FiscalYear Year, MainTask Task, bool IsWithheld);
