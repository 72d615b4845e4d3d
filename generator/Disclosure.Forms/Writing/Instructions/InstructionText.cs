namespace Disclosure.Forms.Writing.Instructions;

/// <summary>What the sheet 填表说明 says. The words are data (<c>instructions.txt</c>, embedded), not code.</summary>
internal sealed class InstructionText
{
    private const string Resource = "Disclosure.Forms.Writing.Instructions.instructions.txt";

    private readonly List<(HashSet<string> Forms, string Entry, string Text)> _lines = [];

    private InstructionText()
    {
    }

    /// <summary>The instructions of the command.</summary>
    public static InstructionText Standard { get; } = Load();

    /// <summary>The text that <paramref name="lines"/> spell out: <c>[form form]</c>, then <c>entry = text</c>.</summary>
    /// <exception cref="FormatException">A line is neither a list of forms, an entry with its text, a comment nor blank.</exception>
    public static InstructionText Parse(IEnumerable<string> lines)
    {
        var text = new InstructionText();
        HashSet<string>? forms = null;
        foreach (var line in lines.Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] == '[')
                forms = [.. line.Trim('[', ']').Split(' ')];
            else if (line.Split(" = ", 2) is [var entry, var words] && forms is not null)
                text._lines.Add((forms, entry.Trim(), words.Trim().Replace("\\n", "\n", StringComparison.Ordinal)));
            else
                throw new FormatException($"Not an entry with its text: {line}");
        }

        return text;
    }

    /// <summary>The entries of a form with their texts, in the order of the file.</summary>
    public IEnumerable<(string Entry, string Text)> Of(string form) =>
        _lines.Where(line => line.Forms.Contains(form)).Select(line => (line.Entry, line.Text));

    private static InstructionText Load()
    {
        using var stream = typeof(InstructionText).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing.");
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd().Split('\n'));
    }
}
