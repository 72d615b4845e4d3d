namespace Disclosure.Generator.Tests.Architecture;

/// <summary>
/// The native program is published without the feedback API (<c>standalone.pubxml</c>), which no build of the tests compiles.
/// </summary>
public sealed class NativeProgramTests
{
    [Fact]
    public void The_command_names_the_feedback_api_only_where_the_native_program_does_not_look()
    {
        var files = Directory.EnumerateFiles(Repository.Folder("generator/Disclosure.Generator"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal)).ToList();

        Assert.Contains(files, file => File.ReadAllText(file).Contains("using Disclosure.FeedbackApi", StringComparison.Ordinal));
        Assert.Empty(files.SelectMany(file => SeenByTheNativeProgram(File.ReadAllLines(file))
            .Where(line => line.Contains("Disclosure.FeedbackApi", StringComparison.Ordinal)).Select(line => $"{file}: {line}")));
    }

    [Fact]
    public void What_stands_between_the_conditions_is_told_apart() => Assert.Equal(
        ["a", "c", "d", "f"],
        SeenByTheNativeProgram(
            ["a", "#if !WITHOUT_FEEDBACK", "b", "#else", "c", "#endif", "#if WITHOUT_FEEDBACK", "d", "#else", "e", "#endif", "f"]));

    private static IEnumerable<string> SeenByTheNativeProgram(IEnumerable<string> lines)
    {
        var isSeen = true;
        foreach (var line in lines)
        {
            switch (line.Trim())
            {
                case "#if !WITHOUT_FEEDBACK": isSeen = false; break;
                case "#if WITHOUT_FEEDBACK" or "#endif": isSeen = true; break;
                case "#else": isSeen = !isSeen; break;
                default:
                    if (isSeen)
                        yield return line;
                    break;
            }
        }
    }
}
