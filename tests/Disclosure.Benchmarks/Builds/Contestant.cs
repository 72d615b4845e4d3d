using System.Collections.Immutable;

namespace Disclosure.Benchmarks.Builds;

/// <summary>Something that builds a whole site.</summary>
/// <param name="Name">Its name in the table.</param>
/// <param name="Program">The program.</param>
/// <param name="Arguments">Its arguments.</param>
/// <param name="Output">The folder the site appears in.</param>
internal sealed record Contestant(string Name, string Program, ImmutableArray<string> Arguments, string Output)
{
    /// <summary>What its environment says besides ours.</summary>
    public ImmutableArray<(string Name, string Value)> Environment { get; init; } = [];

    /// <summary>The command, either published or through <c>dotnet</c>.</summary>
    public static Contestant OfCommand(string name, string program, ImmutableArray<string> before, string content, string output) =>
        new(name, program, [.. before, "build", "--content", content, "--output", output, "--format", "json"], output);

    /// <summary>Hugo.</summary>
    public static Contestant OfHugo(string source, string output) =>
        new("Hugo", "hugo", ["--source", source, "--destination", output, "--quiet"], output);

    /// <summary>One run into a folder that does not exist yet.</summary>
    public Measurement Run()
    {
        OutputPlace.Clear(Output);
        return MeasuredProcess.Run(Program, Arguments, Environment);
    }
}
