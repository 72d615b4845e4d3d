using System.Text;
using Disclosure.Forms.Documents.Grids;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using MathText = DocumentFormat.OpenXml.Math.Text;
using Paragraph = Disclosure.Forms.Documents.Tables.Paragraph;

namespace Disclosure.Forms.Documents.WordDocuments;

/// <summary>Gathers the text of a paragraph from its runs.</summary>
internal sealed class WordText
{
    private readonly StringBuilder _text = new();
    private bool _isHidden;

    /// <summary>Takes in what an element at its start stands for.</summary>
    public void Start(OpenXmlReader reader)
    {
        if (_isHidden)
            return;
        var type = reader.ElementType;
        if (type == typeof(Text) || type == typeof(MathText))
            _text.Append(reader.GetText());
        else if (type == typeof(Break) || type == typeof(CarriageReturn))
            _text.Append('\n');
        else if (type == typeof(TabChar))
            _text.Append(' ');
        else if (type == typeof(NoBreakHyphen))
            _text.Append('-');
        else if (type == typeof(SymbolChar))
            _text.Append(Sign(reader));
    }

    /// <summary>Takes the properties of the run that follows.</summary>
    public void Set(RunProperties properties) => _isHidden = properties.Vanish is { } vanish && (vanish.Val?.Value ?? true);

    /// <summary>The run is over.</summary>
    public void EndRun() => _isHidden = false;

    /// <summary>The paragraph; nothing where it is blank.</summary>
    public Paragraph? TakeParagraph()
    {
        var text = ShownText.Clean(_text.ToString());
        _text.Clear();
        return text.Length > 0 ? new Paragraph(text) : null;
    }

    // People insert ≥ and ≤ as signs of the font Symbol, which keeps them in places of its own.
    private static string Sign(OpenXmlReader reader) =>
        reader.Attributes.FirstOrDefault(attribute => attribute.LocalName == "char").Value?.ToUpperInvariant() switch
        {
            "F0B3" => "≥",
            "F0A3" => "≤",
            "F0B4" => "×",
            "F0B1" => "±",
            _ => "",
        };
}
