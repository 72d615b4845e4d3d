using Disclosure.Forms.Import;
using Spectre.Console;

namespace Disclosure.Generator.Commands.Import;

/// <summary>A progress bar on a terminal while files are read, redrawn only when the whole per cent changes.</summary>
internal sealed class ImportProgress(IAnsiConsole terminal) : IImportProgress, IDisposable
{
    private const int Width = 30;

    private readonly Lock _drawing = new();
    private int _files;
    private int _read;
    private int _shownPercent = -1;

    public void Begin(int files)
    {
        lock (_drawing)
        {
            _files = files;
            Draw();
        }
    }

    public void Advance()
    {
        lock (_drawing)
        {
            _read++;
            Draw();
        }
    }

    public void Dispose() => terminal.Write(new ControlCode("\r\u001b[2K"));

    private void Draw()
    {
        var percent = _files == 0 ? 100 : (int)(100L * _read / _files);
        if (percent == _shownPercent)
            return;
        _shownPercent = percent;
        var full = Width * percent / 100;
        terminal.Write(new ControlCode($"\r\u001b[2K读取报表 {new string('█', full)}{new string('░', Width - full)} {_read:N0}/{_files:N0}"));
    }
}
