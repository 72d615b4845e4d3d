using System.Globalization;
using System.Text;

namespace Disclosure.Content.Crash;

/// <summary>What a shell wants run, as it stands at that moment.</summary>
/// <param name="Folder">The shell's current folder.</param>
/// <param name="Args">The arguments of the command.</param>
/// <param name="Variables">The environment, by name.</param>
internal sealed record CommandRequest(string Folder, string[] Args, IReadOnlyDictionary<string, string> Variables)
{
    /// <summary>
    /// Reads one: folder, number of arguments, arguments, lines of the environment, an empty one, each ended by a NUL. Nothing where no
    /// further one comes.
    /// </summary>
    public static CommandRequest? Read(TextReader reader)
    {
        if (Next(reader) is not { } folder)
            return null;
        var args = new string[int.Parse(Needed(reader), CultureInfo.InvariantCulture)];
        for (var index = 0; index < args.Length; index++)
            args[index] = Needed(reader);
        return new CommandRequest(folder, args, VariablesOf(reader));
    }

    private static Dictionary<string, string> VariablesOf(TextReader reader)
    {
        var variables = new Dictionary<string, string>();
        while (Needed(reader) is { Length: > 0 } line)
        {
            var (name, value) = line.IndexOf('=') is >= 0 and var at ? (line[..at], line[(at + 1)..]) : (line, "");
            variables[name] = value;
        }

        return variables;
    }

    private static string Needed(TextReader reader) => Next(reader) ?? throw new EndOfStreamException();

    private static string? Next(TextReader reader)
    {
        var text = new StringBuilder();
        for (var next = reader.Read(); next >= 0; next = reader.Read())
        {
            if (next == 0)
                return text.ToString();
            text.Append((char)next);
        }

        return null;
    }
}
