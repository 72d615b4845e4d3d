using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Disclosure.Site.Components;

/// <summary>
/// A small line over the years, drawn from the table beside it. The scale runs from 0 to <see cref="Highest"/>, so that a
/// small change never looks large.
/// </summary>
/// <param name="Finding">What it shows, as a sentence.</param>
/// <param name="Highest">The top of the scale, such as 100 points.</param>
/// <param name="Points">The points, oldest first.</param>
public sealed record TrendChart(string Finding, decimal Highest, ImmutableArray<TrendPoint> Points)
{
    private const int Left = 30;
    private const int Top = 24;
    private const int Width = 260;
    private const int Height = 80;

    /// <summary>The points that have a value, placed.</summary>
    public IEnumerable<(int X, int Y, string Text)> Marks
    {
        get
        {
            for (var i = 0; i < Points.Length; i++)
            {
                if (Points[i].Value is { } value)
                    yield return (XOf(i), YOf(value), Points[i].Text);
            }
        }
    }

    /// <summary>The years, placed.</summary>
    public IEnumerable<(int X, string Text)> Labels => Points.Select((point, i) => (XOf(i), point.Label));

    /// <summary>The line as an SVG path; a missing value breaks it.</summary>
    public string Line
    {
        get
        {
            var path = new StringBuilder();
            var pen = 'M';
            for (var i = 0; i < Points.Length; i++)
            {
                if (Points[i].Value is { } value)
                {
                    path.Append(CultureInfo.InvariantCulture, $"{pen}{XOf(i)} {YOf(value)}");
                    pen = 'L';
                }
                else
                {
                    pen = 'M';
                }
            }

            return path.ToString();
        }
    }

    private int XOf(int index) => Left + (Points.Length == 1 ? Width / 2 : index * Width / (Points.Length - 1));

    private int YOf(decimal value) => Top + (int)(Height * (1m - Math.Clamp(Highest == 0 ? 0 : value / Highest, 0m, 1m)));
}
