namespace Disclosure.Publishing.Tests.Demonstration;

/// <summary>
/// The files whose rows the tables of a twin don't repeat: the forms and the results of surveys stand in its facts, as whole as there.
/// </summary>
internal static class FilesInFacts
{
    /// <summary>Whether a file is one of them.</summary>
    /// <param name="path">Its path from the site's root.</param>
    public static bool Has(string path) => Path.GetFileName(path) switch
    {
        "indicators.csv" or "funds.csv" => path.StartsWith("projects/", StringComparison.Ordinal),
        var name => name == "satisfaction.csv",
    };
}
