using System.Globalization;
using System.Text;

namespace Disclosure.Model.Fields.Values;

/// <summary>
/// The one text that stands for a value whatever the order or number of its kind's fields: JSON as RFC 8785 has it, keys in ordinal order,
/// every value a string in the spelling of content. A field that says nothing has no key, so that one added to a kind later leaves old
/// texts as they are.
/// </summary>
public static class CanonicalForm
{
    /// <summary>The text.</summary>
    public static string Of(FieldValue value)
    {
        var text = new StringBuilder();
        Append(text, value);
        return text.ToString();
    }

    private static void Append(StringBuilder text, FieldValue value)
    {
        switch (value)
        {
            case RowValue row:
                AppendRow(text, row);
                break;
            case ListValue list:
                AppendList(text, list);
                break;
            default:
                AppendText(text, value.Text);
                break;
        }
    }

    private static void AppendRow(StringBuilder text, RowValue row)
    {
        text.Append('{');
        var isFirst = true;
        foreach (var (field, value) in row.Entries.OrderBy(entry => entry.Field.Key, StringComparer.Ordinal))
        {
            if (!isFirst)
                text.Append(',');
            isFirst = false;
            AppendText(text, field.Key);
            text.Append(':');
            Append(text, value);
        }

        text.Append('}');
    }

    private static void AppendList(StringBuilder text, ListValue list)
    {
        text.Append('[');
        for (var i = 0; i < list.Items.Count; i++)
        {
            if (i > 0)
                text.Append(',');
            Append(text, list.Items[i]);
        }

        text.Append(']');
    }

    // RFC 8785, 3.2.2.2: what must be escaped, in the one way, and nothing else.
    private static void AppendText(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var letter in value)
        {
            _ = letter switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\b' => text.Append("\\b"),
                '\t' => text.Append("\\t"),
                '\n' => text.Append("\\n"),
                '\f' => text.Append("\\f"),
                '\r' => text.Append("\\r"),
                < ' ' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}"),
                _ => text.Append(letter),
            };
        }

        text.Append('"');
    }
}
