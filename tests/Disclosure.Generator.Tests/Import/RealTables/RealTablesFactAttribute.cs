namespace Disclosure.Generator.Tests.Import.RealTables;

/// <summary>A test over the real disclosed tables, skipped where they are absent.</summary>
internal sealed class RealTablesFactAttribute : FactAttribute
{
    public RealTablesFactAttribute()
    {
        if (RealTablesFolder.Path is null)
            Skip = "The folder of real tables is absent.";
    }
}
