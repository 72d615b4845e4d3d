namespace Disclosure.Generator.Import.Workbooks;

/// <summary>A limit of <see cref="WorkbookLimits"/> was passed; caught where the workbook is opened, never seen outside.</summary>
internal sealed class LimitException(string what) : Exception(what);
