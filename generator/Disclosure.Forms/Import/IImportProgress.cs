namespace Disclosure.Forms.Import;

/// <summary>Is told how far an import is. Files are read several at a time, so it is called from several threads.</summary>
public interface IImportProgress
{
    /// <summary>So many files are to be read.</summary>
    void Begin(int files);

    /// <summary>One more file has been read.</summary>
    void Advance();
}
