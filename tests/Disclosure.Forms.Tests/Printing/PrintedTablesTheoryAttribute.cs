using Disclosure.Browser.Tests;
using Disclosure.Forms.Tests.Writing;

namespace Disclosure.Forms.Tests.Printing;

/// <summary>Who prints the tables.</summary>
public enum Printer
{
    /// <summary>The browser, from the web pages.</summary>
    Chromium,

    /// <summary>The office programs, from the documents or workbooks.</summary>
    LibreOffice,
}

/// <summary>
/// A theory about real disclosed tables that are printed; skipped where they, or the program that prints them, are not there.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PrintedTablesTheoryAttribute : TheoryAttribute
{
    public PrintedTablesTheoryAttribute(Printer printer)
    {
        if (Repository.RealTables is null)
            Skip = "The real tables are not beside the repository; DISCLOSURE_REAL names their folder.";
        else if (printer == Printer.Chromium && Chromium.TryFind() is null)
            Skip = Chromium.Missing;
        else if (printer == Printer.LibreOffice && LibreOffice.Program is null)
            Skip = "LibreOffice is not installed: there is no soffice on the path.";
    }
}
