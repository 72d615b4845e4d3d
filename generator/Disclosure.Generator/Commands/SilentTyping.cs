using System.Text;

namespace Disclosure.Generator.Commands;

/// <summary>A line typed at the terminal without showing it.</summary>
/// <param name="prompt">Where it is asked for.</param>
internal sealed class SilentTyping(TextWriter prompt) : TextReader
{
    private const char CtrlC = '\u0003';
    private const char CtrlD = '\u0004';

    /// <inheritdoc/>
    public override string? ReadLine()
    {
        // Otherwise the key that stops a program would only be noticed after the line.
        Console.TreatControlCAsInput = true;
        try
        {
            prompt.Write("口令（不显示）：");
            return ReadKeys();
        }
        finally
        {
            prompt.WriteLine();
            Console.TreatControlCAsInput = false;
        }
    }

    private static string? ReadKeys()
    {
        var typed = new StringBuilder();
        while (true)
        {
            switch (Console.ReadKey(intercept: true))
            {
                case { Key: ConsoleKey.Enter }:
                    return typed.ToString();
                case { Key: ConsoleKey.Backspace } when typed.Length > 0:
                    typed.Length--;
                    break;
                case { KeyChar: CtrlC }:
                    throw new StoppedTypingException();
                case { KeyChar: CtrlD }:
                    return null;
                case { KeyChar: var letter } when !char.IsControl(letter):
                    typed.Append(letter);
                    break;
            }
        }
    }
}
