namespace Disclosure.Benchmarks.Builds;

/// <summary>The command as its users get it and as developers run it.</summary>
internal static class PublishedCommand
{
    /// <summary>Publishes with the profile of <c>generator/README.md</c> into <paramref name="folder"/>; gives the program.</summary>
    public static string Publish(string folder)
    {
        Dotnet("publish", Repository.Generator, "-p:PublishProfile=standalone", "--output", folder);
        return Path.Combine(folder, "disclosure");
    }

    /// <summary>Builds as <c>dotnet run -c Release</c> does before it starts; gives the assembly.</summary>
    public static string Build()
    {
        Dotnet("build", Repository.Generator, "-c", "Release");
        return Path.Combine(Repository.Generator, "bin", "Release", "net10.0", "disclosure.dll");
    }

    private static void Dotnet(params string[] arguments) => MeasuredProcess.Run("dotnet", [.. arguments, "--nologo", "-v", "quiet"]);
}
