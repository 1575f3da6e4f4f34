using System.Security.Cryptography;
using SocialReport.Manifests;

namespace SocialReport.Workspaces;

/// <summary>A file of the workspace that is read from beginning to end in pieces, and stamped as it is: none of it is kept.</summary>
/// <param name="path">Its path from the workspace folder.</param>
/// <param name="inner">Its bytes; closed with this.</param>
public sealed class InputStream(string path, Stream inner) : Stream
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private byte[] _head = [];
    private int _headRead;
    private long _size;
    private FileStamp? _stamp;

    /// <summary>Is told the stamp when the whole file has been read.</summary>
    public Action<FileStamp>? Stamped { get; set; }

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>The file's first bytes, which are read again after this; called before anything is read.</summary>
    /// <param name="length">How many, or as many as there are.</param>
    /// <exception cref="UnreadableFileException">The file can't be read.</exception>
    public ReadOnlySpan<byte> Head(int length)
    {
        var head = new byte[length];
        var count = 0;
        for (int read; count < length && (read = ReadInner(head.AsSpan(count))) > 0; count += read)
        {
        }
        return _head = head[..count];
    }

    /// <inheritdoc/>
    /// <exception cref="UnreadableFileException">The file can't be read.</exception>
    public override int Read(Span<byte> buffer)
    {
        if (_headRead == _head.Length)
            return ReadInner(buffer);
        var count = Math.Min(buffer.Length, _head.Length - _headRead);
        _head.AsSpan(_headRead, count).CopyTo(buffer);
        _headRead += count;
        return count;
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <summary>Reads what is left, and gives the stamp of the whole file.</summary>
    /// <exception cref="UnreadableFileException">The file can't be read.</exception>
    public FileStamp Finish()
    {
        if (_stamp is not null)
            return _stamp;
        var rest = new byte[81_920];
        while (ReadInner(rest) > 0)
        {
        }
        _stamp = new FileStamp(path, _size, Convert.ToHexStringLower(_hash.GetHashAndReset()));
        Stamped?.Invoke(_stamp);
        return _stamp;
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
            _hash.Dispose();
        }
        base.Dispose(disposing);
    }

    private int ReadInner(Span<byte> buffer)
    {
        try
        {
            var count = inner.Read(buffer);
            _hash.AppendData(buffer[..count]);
            _size += count;
            return count;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableFileException(path, error);
        }
    }
}
